import Foundation
import NIOSSL
import Rapport

extension Doctor {
  /// The certificate that the server shows, if it ends TLS itself.
  func certificate() -> [Finding] {
    guard let setting = Setting.all.first(where: { $0.name == "tlsCertificate" }),
      let path = (try? settings.text(of: setting, flag: flags[setting.name]))?.text
    else { return [] }
    return [Self.certificate(at: path, now: now)]
  }

  static func certificate(at path: String, now: Instant) -> Finding {
    guard let first = try? NIOSSLCertificate.fromPEMFile(path).first else {
      return .error("certificate", "\(path) is no certificate that can be read", "name a file in PEM form")
    }
    let end = Instant(milliseconds: Int64(first.notValidAfter) * 1000)
    let days = now.days(until: end)
    if now >= end {
      return .error("certificate", "\(path) has expired at \(end)", "renew it: browsers refuse it already")
    }
    return days >= 14
      ? .ok("certificate", "\(path) is good for \(days) days")
      : .warning("certificate", "\(path) expires in \(days) days, at \(end)", "renew it; the server takes the new file")
  }
}
