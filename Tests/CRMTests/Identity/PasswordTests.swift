import Rapport
import Testing

@testable import CRM

@Suite struct PasswordTests {
  private static let cheap = PasswordHash.Cost(logRounds: 4, blockSize: 8, parallelism: 1)

  @Test func aHashMatchesItsPasswordAlone() throws {
    let hash = try PasswordHash(of: "correct horse", salt: Array(0..<16), cost: Self.cheap)
    let read = try #require(PasswordHash(hash.description))
    #expect(read == hash)
    #expect(try read.matches("correct horse"))
    for other in ["", "Correct horse", "correct horse ", "correct hors"] { #expect(try !read.matches(other)) }
  }

  @Test func itIsScryptAsRFC7914SaysIt() throws {
    // RFC 7914, section 12: P = "pleaseletmein", S = "SodiumChloride", N = 16384, r = 8, p = 1; the first 32 bytes.
    let hash = try PasswordHash(
      of: "pleaseletmein", salt: Array("SodiumChloride".utf8), cost: .init(logRounds: 14, blockSize: 8, parallelism: 1))
    let expected: [UInt8] = [
      0x70, 0x23, 0xbd, 0xcb, 0x3a, 0xfd, 0x73, 0x48, 0x46, 0x1c, 0x06, 0xcd, 0x81, 0xfd, 0x38, 0xeb, 0xfd, 0xa8, 0xfb,
      0xba, 0x90, 0x4f, 0x8e, 0x3e, 0xa9, 0xb5, 0x43, 0xf6, 0x54, 0x5d, 0xa1, 0xf2,
    ]
    #expect(
      hash.description
        == "$scrypt$ln=14,r=8,p=1$\(Bytes(Array("SodiumChloride".utf8)).base64URL)$\(Bytes(expected).base64URL)")
  }

  @Test func theSameCharactersAreTheSamePassword() throws {
    let hash = try PasswordHash(of: "caf\u{e9}", salt: [], cost: Self.cheap)
    #expect(try hash.matches("cafe\u{301}"))
  }

  @Test(arguments: [
    "", "$scrypt$", "$scrypt$ln=4,r=8,p=1$AA$AA", "$argon2$ln=4,r=8,p=1$AA$", "scrypt$ln=4,r=8,p=1$AA$AA",
    "$scrypt$ln=40,r=8,p=1$AA$\(String(repeating: "A", count: 43))",
    "$scrypt$r=8,ln=4,p=1$AA$\(String(repeating: "A", count: 43))",
    "$scrypt$ln=4,r=8,p=1$A!$\(String(repeating: "A", count: 43))",
  ])
  func whatIsNoHashIsRefused(text: String) {
    #expect(PasswordHash(text) == nil)
  }

  @Test func theStandardCostIsOWASPs() {
    let options = CRMApplication.Options()
    #expect(options.passwordCost == PasswordHash.Cost(logRounds: 15, blockSize: 8, parallelism: 3))
  }

  @Test func saltsDiffer() async throws {
    let hasher = PasswordHasher(cost: Self.cheap)
    let hashes = Set([try await hasher.hash("same").description, try await hasher.hash("same").description])
    #expect(hashes.count == 2)
  }

  @Test func withoutAHashTheAnswerIsNo() async throws {
    let hasher = PasswordHasher(cost: Self.cheap)
    #expect(try await !hasher.verify("", against: nil))
    #expect(try await !hasher.verify("x", against: "rubbish"))
    let hash = try await hasher.hash("x")
    #expect(try await hasher.verify("x", against: hash.description))
  }

  @Test func manyAtOnceAllGetTheirTurn() async throws {
    let hasher = PasswordHasher(cost: Self.cheap, width: 2, maximumWaiting: 100)
    let hash = try await hasher.hash("x").description
    let right = try await withThrowingTaskGroup(of: Bool.self) { group in
      for index in 0..<50 {
        group.addTask { try await hasher.verify(index.isMultiple(of: 2) ? "x" : "y", against: hash) }
      }
      return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(right == 25)
  }

  @Test func tooManyAtOnceAreRefused() async throws {
    let hasher = PasswordHasher(cost: .init(logRounds: 12, blockSize: 8, parallelism: 1), width: 1, maximumWaiting: 1)
    let hash = try await hasher.hash("x").description
    let outcomes = await withTaskGroup(of: RPCErrorCode?.self) { group in
      for _ in 0..<20 {
        group.addTask {
          do {
            return try await hasher.verify("x", against: hash) ? nil : .internalError
          } catch {
            return RPCError(describing: error).code
          }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(outcomes.contains(nil))
    #expect(Set(outcomes).isSubset(of: [nil, .unavailable]))
    #expect(outcomes.contains(.unavailable))
  }
}
