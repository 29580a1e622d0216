import ArgumentParser
import Foundation
import RapportServer

/// What stands between callers and the server, and how many calls it takes at one time.
struct TransportOptions: ParsableArguments {
  @Option(name: .long, help: Setting.tlsCertificate.help) var tlsCertificate: String?
  @Option(name: .long, help: Setting.tlsKey.help) var tlsKey: String?
  @Option(name: .long, help: Setting.trustedProxies.help) var trustedProxies: String?
  @Option(name: .long, help: Setting.maximumCalls.help) var maximumCalls: Int?
  @Option(name: .long, help: Setting.maximumWaitingCalls.help) var maximumWaitingCalls: Int?

  func apply(to configuration: inout ServerConfiguration, _ settings: Settings) throws {
    if let calls = try settings.value(.maximumCalls, flag: maximumCalls) {
      configuration.maximumConcurrentRequests = calls
    }
    if let calls = try settings.value(.maximumWaitingCalls, flag: maximumWaitingCalls) {
      configuration.maximumWaitingRequests = calls
    }
    switch (
      try settings.value(.tlsCertificate, flag: tlsCertificate), try settings.value(.tlsKey, flag: tlsKey)
    ) {
    case (nil, nil): break
    case (let certificate?, let key?): configuration.tls = TLSFiles(certificate: certificate, key: key)
    default: throw ValidationError("TLS needs both: --tls-certificate and --tls-key")
    }
    let proxies = try settings.value(.trustedProxies, flag: trustedProxies) ?? ""
    configuration.trustedProxies = try proxies.split(separator: ",")
      .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
      .map { text in
        guard let range = AddressRange(text) else {
          throw ValidationError(
            "a trusted proxy is an address, or a range such as 10.0.0.0/8 with no bits set behind those that count, "
              + "not \(text)")
        }
        return range
      }
  }
}
