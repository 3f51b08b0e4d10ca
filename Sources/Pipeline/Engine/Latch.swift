import Synchronization

/// Something that happens at most once and stays so, which many tasks may bring about and see.
final class Latch: Sendable {
  private let value: Atomic<Bool>

  init(isSet: Bool = false) { value = Atomic(isSet) }

  var isSet: Bool { value.load(ordering: .relaxed) }

  func set() { value.store(true, ordering: .relaxed) }
}
