import FlyingFox
import Foundation

/// Answers requests from memory.
struct PreviewHandler: HTTPHandler {
  let board: PreviewBoard
  let hosts: HostRule

  func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
    let isHead = request.method == .HEAD
    guard hosts.allows(request.headers[.host]) else {
      let text = "This preview answers only to localhost and to the addresses it was told to listen at."
      return Answer.sentence(.forbidden, text).response(isHead: isHead)
    }
    guard isHead || request.method == .GET else {
      return Answer.sentence(.methodNotAllowed, "A preview can only be read.").response(isHead: false)
    }
    let address = request.target.path()
    if address == PreviewAddress.events, !isHead { return await events(request) }
    return await answer(address).response(isHead: isHead)
  }

  private func answer(_ address: String) async -> Answer {
    switch address {
    case PreviewAddress.script:
      return Answer(type: ContentType.of(address), bytes: PackageResources.preview_js)
    case PreviewAddress.style:
      return Answer(type: ContentType.of(address), bytes: PackageResources.preview_css)
    case PreviewAddress.events:
      return Answer(type: ContentType.events)
    default:
      guard let path = SitePath(percentEncoded: address) else {
        return .sentence(.badRequest, "No page can have this address.")
      }
      return PreviewPages(state: await board.firstState()).answer(path)
    }
  }

  private func events(_ request: HTTPRequest) async -> HTTPResponse {
    let page = request.query.first { $0.name == "page" }.flatMap { SitePath(percentEncoded: $0.value) }
    let body = HTTPBodySequence(from: EventBody(states: await board.states(), path: page))
    return HTTPResponse(statusCode: .ok, headers: Answer.headers(type: ContentType.events), body: body)
  }
}
