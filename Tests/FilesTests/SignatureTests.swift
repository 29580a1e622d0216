import FilesS3
import Foundation
import Testing

/// The examples that AWS publishes:
/// https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html
@Suite struct SignatureTests {
  static let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
  static let host = ("Host", "examplebucket.s3.amazonaws.com")

  struct Example: Sendable {
    var method, path: String
    var query: [(name: String, value: String)] = []
    var headers: [(name: String, value: String)] = []
    var payloadHash = SignatureTests.empty
    var signature: String
  }

  @Test(arguments: [
    Example(
      method: "GET", path: "/test.txt", headers: [("Range", "bytes=0-9")],
      signature: "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41"),
    Example(
      method: "PUT", path: "/test%24file.text",
      headers: [("Date", "Fri, 24 May 2013 00:00:00 GMT"), ("x-amz-storage-class", "REDUCED_REDUNDANCY")],
      payloadHash: "44ce7dd67c959e0d3524ffac1771dfbba87d2b6b4b4e99e42034a8b803f8b072",
      signature: "98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd"),
    Example(
      method: "GET", path: "/", query: [("lifecycle", "")],
      signature: "fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543"),
    Example(
      method: "GET", path: "/", query: [("max-keys", "2"), ("prefix", "J")],
      signature: "34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7"),
  ])
  func theExamplesOfTheDocumentation(example: Example) {
    let signer = SignatureV4(
      accessKey: "AKIAIOSFODNN7EXAMPLE", secretKey: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", region: "us-east-1")
    let fixed = [
      Self.host, ("x-amz-content-sha256", example.payloadHash), ("x-amz-date", "20130524T000000Z"),
    ]
    let authorization = signer.authorization(
      example.method, path: example.path, query: example.query, headers: example.headers + fixed,
      payloadHash: example.payloadHash, at: Date(timeIntervalSince1970: 1_369_353_600))
    #expect(authorization.hasSuffix("Signature=\(example.signature)"), "\(authorization)")
    #expect(authorization.contains("Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request"))
  }
}
