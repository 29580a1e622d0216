/// The headers that the readers look at: `RapportServer` has them from its connections, which have no place here.
struct CallHeaders {
  var authorization: String?
  var cookies: [String] = []
  var origins: [String] = []
  var secFetchSite: String?
  var forwarded: [String] = []
  var forwardedFor: [String] = []
  var forwardedHosts: [String] = []
  var forwardedSchemes: [String] = []
}
