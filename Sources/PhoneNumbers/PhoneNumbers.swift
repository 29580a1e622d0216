import DynamicLibraries

/// Telephone numbers in the forms that are dialled from anywhere, by libphonenumber
/// (https://github.com/google/libphonenumber), which knows every country's plan.
///
/// The library and what calls it are loaded when a number is first asked about. A machine without them knows no country's
/// plan: then every answer is `nil`.
public enum PhoneNumbers {
  /// Whether this machine knows the countries' plans.
  public static var isAvailable: Bool { e164("+49 30 1234567", country: nil) != nil }

  /// In the form of E.164 (ITU-T), such as `+49301234567`; an extension is left out.
  ///
  /// - Parameters:
  ///   - text: as somebody wrote it. What is longer than 250 bytes is no number.
  ///   - country: where a number without a country code is dialled: ISO 3166-1, such as `DE`.
  /// - Returns: `nil` if the country's plan has no such number, or no country is said.
  public static func e164(_ text: String, country: String?) -> String? { format(text, country, form: 0) }

  /// As it is written for people of other countries, such as `+49 30 1234567`; the rest as for ``e164(_:country:)``.
  public static func international(_ text: String, country: String?) -> String? { format(text, country, form: 1) }

  private typealias Format =
    @convention(c) (
      UnsafePointer<CChar>, Int, UnsafePointer<CChar>, Int32, UnsafeMutablePointer<UInt8>, Int
    ) -> Int32

  private static let function = OnDemand<Format> { () throws(DynamicLibraryError) in
    // In this order: the second is compiled against the first, and finds its functions as they are loaded.
    _ = try DynamicLibrary(
      "libphonenumber", (8...9).flatMap { ["libphonenumber.so.\($0)", "libphonenumber.\($0).dylib"] }, isShared: true)
    return try DynamicLibrary(
      "RapportPhoneNumbers", ["libRapportPhoneNumbers.so", "@rpath/libRapportPhoneNumbers.dylib"]
    ).function("rapport_phone_format")
  }

  private static func format(_ text: String, _ country: String?, form: Int32) -> String? {
    let longest = 250
    guard text.utf8.count <= longest, let format = try? function() else { return nil }
    var text = text
    return text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { bytes -> String? in
        guard let start = bytes.baseAddress else { return nil }
        let formatted = String(unsafeUninitializedCapacity: longest) { buffer in
          guard let target = buffer.baseAddress else { return 0 }
          return max(0, Int(format(start, bytes.count, country ?? "ZZ", form, target, buffer.count)))
        }
        return formatted.isEmpty ? nil : formatted
      }
    }
  }
}
