/// A way of being counted, which is also the end of its code: `power-recognition`.
package enum PowerWay: String, Sendable, CaseIterable {
  case recognition, decision, delivery, funding, metrics

  /// Id of its code.
  package var code: String { "power-\(rawValue)" }
}
