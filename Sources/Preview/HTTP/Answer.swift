import FlyingFox
import Foundation

/// The answer to a request.
struct Answer: Sendable {
  var status = HTTPStatusCode.ok
  var type = ContentType.plain
  var bytes: [UInt8] = []
  var location: String?
  /// A policy for browsers, beside the one that a page carries itself.
  var policy: String?

  /// A sentence for a person.
  static func sentence(_ status: HTTPStatusCode, _ text: String) -> Answer {
    Answer(status: status, bytes: Array((text + "\n").utf8))
  }

  /// The answer as it goes out; without its body for a `HEAD` request.
  func response(isHead: Bool) -> HTTPResponse {
    var headers = Self.headers(type: type)
    headers[.contentLength] = String(bytes.count)
    headers[.location] = location
    headers[HTTPHeader("Content-Security-Policy")] = policy
    if status == .methodNotAllowed { headers[HTTPHeader("Allow")] = "GET, HEAD" }
    let body = HTTPBodySequence(data: isHead ? Data() : Data(bytes), suggestedBufferSize: 65_536)
    return HTTPResponse(statusCode: status, headers: headers, body: body)
  }

  /// Headers of every answer: nothing is kept, guessed at, or lent to pages of other origins.
  static func headers(type: String) -> HTTPHeaders {
    var headers = HTTPHeaders()
    headers[.contentType] = type
    headers[HTTPHeader("Cache-Control")] = "no-store"
    headers[HTTPHeader("X-Content-Type-Options")] = "nosniff"
    headers[HTTPHeader("Cross-Origin-Resource-Policy")] = "same-origin"
    return headers
  }
}
