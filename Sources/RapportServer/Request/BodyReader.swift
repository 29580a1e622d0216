import HTTPTypes
import Hummingbird
import NIOCore
import NIOHTTP1

/// Reads the body of a call, and no more of it than allowed.
enum BodyReader {
  /// - Throws: a `Refusal` if the body is too large, too slow or cut short; `HTTPParserError` if it is no HTTP.
  static func read(_ request: Request, configuration: ServerConfiguration) async throws -> [UInt8] {
    let limit = max(1, configuration.maximumBodySize)
    let declared = request.headers[.contentLength].flatMap { Int($0) }
    if let declared, declared > limit { throw Refusal.payloadTooLarge(limit: limit, declared: declared) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(declared ?? 0, 64 << 10))
    do {
      for try await part in request.body {
        guard bytes.count + part.readableBytes <= limit else {
          throw Refusal.payloadTooLarge(limit: limit, declared: nil)
        }
        bytes.append(contentsOf: part.readableBytesView)
      }
    } catch is RequestWatch.BodyTimeout {
      throw Refusal.bodyTimeout(configuration.bodyTimeout)
    } catch let error as Refusal {
      throw error
    } catch let error as HTTPParserError {
      throw error
    } catch {
      throw Refusal.incompleteBody()
    }
    if let declared, declared != bytes.count { throw Refusal.incompleteBody() }
    return bytes
  }
}
