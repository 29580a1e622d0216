extension Setting {
  static let database = Setting(
    "database", .text, "The database: a file, also as sqlite:FILE.", usual: "rapport.sqlite", valueName: "file")
  static let url = Setting(
    "url", .text, "A server: http://127.0.0.1:8080/rpc. Without it the procedures run here, on the database.",
    valueName: "url")
  static let key = Setting(
    "key", .text, "The API key to call a server with. RAPPORT_KEY keeps it out of the list of processes.",
    valueName: "key", isSecret: true)
  static let host = Setting("host", .text, "The address to listen on.", usual: "127.0.0.1", valueName: "address")
  static let port = Setting(
    "port", .integer(0...65_535), "The port to listen on; 0 takes a free one.", usual: "8080")
  static let threads = Setting("threads", .count, "How many threads answer calls.", usual: "one for each core")
  static let pages = Setting(
    "pages", .text, "The folder of the built web application.", usual: "Frontend/dist, if it is there",
    valueName: "folder")
  static let maximumBodySize = Setting(
    "maximumBodySize", .count, "The most bytes that a message may have.", usual: "1048576", valueName: "bytes")
  static let callTimeout = Setting(
    "callTimeout", .count, "How long a call may take.", usual: "30", valueName: "seconds")
  static let shutdownTimeout = Setting(
    "shutdownTimeout", .integer(0...Int.max), "How long running calls get to finish when the server stops.",
    usual: "30", valueName: "seconds")
  static let allowedOrigins = Setting(
    "allowedOrigins", .text, "Origins beside the server's own whose pages may call it, with commas between.",
    valueName: "origins")
  static let secure = Setting(
    "secure", .boolean, "Callers come through TLS, which a proxy in front ends: cookies are Secure.", usual: "false")
  static let rateLimit = Setting(
    "rateLimit", .integer(0...Int.max),
    "What a user may spend on calls in a minute; most cost 1. 0 is no limit, for keys and addresses neither.",
    usual: "6000")
  static let rateLimitKey = Setting(
    "rateLimitKey", .integer(0...Int.max), "The same for each API key; 0 is no limit.", usual: "3000")
  static let rateLimitAddress = Setting(
    "rateLimitAddress", .integer(0...Int.max),
    "The same for each address that calls without a valid sign-in; 0 is no limit.", usual: "300")
  static let workers = Setting(
    "workers", .integer(0...1000), "How many jobs are done at the same time; 0 leaves them to rapport worker.",
    usual: "4")
  static let tlsCertificate = Setting(
    "tlsCertificate", .text,
    "A PEM file with the certificate for TLS and HTTP/2, and those above it; looked at again when it changes.",
    valueName: "file")
  static let tlsKey = Setting(
    "tlsKey", .text, "A PEM file with the key to the certificate.", valueName: "file")
  static let trustedProxies = Setting(
    "trustedProxies", .text,
    "Proxies whose Forwarded or X-Forwarded-For, -Proto and -Host are believed, with commas between: addresses, or "
      + "ranges such as 10.0.0.0/8.", valueName: "addresses")
  static let maximumCalls = Setting(
    "maximumCalls", .count, "How many calls run at one time.", usual: "1024", valueName: "calls")
  static let maximumWaitingCalls = Setting(
    "maximumWaitingCalls", .integer(0...Int.max),
    "How many more calls wait for their turn; further ones get 503 at once.", usual: "1024", valueName: "calls")
  static let logLevel = Setting(
    "logLevel", .choice(LogLevel.allCases.map(\.rawValue)),
    "What is logged: trace, debug, info, notice, warning, error or critical.", usual: "info", valueName: "level")

  static let logFormat = Setting(
    "logFormat", .choice(LogFormat.allCases.map(\.rawValue)),
    "How the log is written: text, or json with an object for each line.",
    usual: "text", valueName: "format")
  static let metricsToken = Setting(
    "metricsToken", .text, "The bearer token that /metrics asks for.", usual: "none, and only this machine is answered",
    isSecret: true)

  static let files = Setting(
    "files", .text,
    "Where uploaded files are kept: a folder, or s3://BUCKET/PREFIX?endpoint=URL&region=NAME.",
    usual: "the database's name with -files behind it", valueName: "place")
  static let maximumFileSize = Setting(
    "maximumFileSize", .count, "The most bytes that an uploaded file may have.", usual: "104857600", valueName: "bytes")
  static let s3AccessKey = Setting(
    "s3AccessKey", .text, "The name of the key to an S3 store of files.", usual: "AWS_ACCESS_KEY_ID", isSecret: true)
  static let s3SecretKey = Setting(
    "s3SecretKey", .text, "The key to an S3 store of files.", usual: "AWS_SECRET_ACCESS_KEY", isSecret: true)
  static let backups = Setting(
    "backups", .text, "The folder that system.backup writes to.", usual: "backups, beside the database",
    valueName: "folder")

  static let secret = Setting(
    "secret", .text, "What signs and encrypts for this installation: 32 random bytes or more in base64url.",
    usual: "in a file with the database's name and .secret behind it, made at the first start", isSecret: true)
  static let mail = Setting(
    "mail", .text,
    "How mail is sent: smtp://user:password@host:587, smtps://user:password@host, file:FOLDER or log. RAPPORT_MAIL "
      + "keeps a password out of the list of processes.",
    usual: "not at all", valueName: "mail", isSecret: true)
  static let mailFrom = Setting(
    "mailFrom", .text, "The address that mails come from, also as \"Name <address>\".",
    usual: "rapport@ and the public URL's host", valueName: "address")
  static let publicUrl = Setting(
    "publicUrl", .text, "How browsers reach the server: what links in mails begin with.",
    usual: "the address that is listened on", valueName: "url")

  /// Every setting there is, in the order in which they are shown.
  static let all: [Setting] =
    [
      .database, .url, .key, .host, .port, .threads, .pages, .maximumBodySize, .callTimeout, .shutdownTimeout,
      .allowedOrigins, .secure, .tlsCertificate, .tlsKey, .trustedProxies, .maximumCalls, .maximumWaitingCalls,
      .rateLimit, .rateLimitKey, .rateLimitAddress, .workers, .logLevel, .logFormat, .metricsToken, .files,
      .maximumFileSize, .s3AccessKey, .s3SecretKey, .backups, .secret, .mail, .mailFrom, .publicUrl,
    ] + signIn
}
