import Disk
import Foundation
import Packing
import Synchronization
import Testing

@testable import Incremental

/// Files that are only this program's, locks and stamps.
@Suite struct KeepingTests {
  private let folder: TestFolder

  init() throws { folder = try TestFolder() }

  @Test func aSealedFileIsReadOrNothing() throws {
    let path = folder.path("sealed")
    #expect(SealedFile.read(path) == nil)
    let payload: [UInt8] = (0..<200).map { UInt8($0) }
    try SealedFile.write(payload, to: path)
    #expect(SealedFile.read(path).map(Array.init) == payload)
    let whole = try System.read(path)
    for index in whole.indices {
      var damaged = whole
      damaged[index] ^= 0x10
      try System.write(damaged, to: path)
      #expect(SealedFile.read(path) == nil)
    }
    for end in stride(from: 0, to: whole.count, by: 7) {
      try System.write(Array(whole[..<end]), to: path)
      #expect(SealedFile.read(path) == nil)
    }
  }

  @Test func aCacheIsItsOwnersAlone() throws {
    let cache = try CacheFolder(folder.path("deep/cache"), identity: "a site")
    try cache.keep([1, 2, 3], generation: 2)
    #expect(cache.kept.map(Array.init) == [1, 2, 3])
    for name in ["deep/cache", "deep"] {
      let mode = try FileManager.default.attributesOfItem(atPath: folder.path(name))[.posixPermissions] as? Int
      #expect(mode == 0o700)
    }
    #expect(try CacheFolder(folder.path("deep/cache"), identity: "another").kept == nil)
  }

  @Test func rowsOfOtherGenerationsGo() throws {
    let cache = try CacheFolder(folder.path("cache"), identity: "a site")
    for generation in 1...3 { _ = try RowFile(cache.rows(generation), length: 0).append([1]) }
    #expect(cache.lastGeneration == 3)
    try cache.keep([], generation: 2)
    #expect(cache.lastGeneration == 2)
  }

  @Test func manyTasksAppendRows() async throws {
    let rows = try RowFile()
    let places = try await withThrowingTaskGroup(of: (UInt8, Int).self) { group in
      for number in UInt8(0)..<100 {
        group.addTask { (number, try rows.append(Array(repeating: number, count: 500 + Int(number)))) }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    for (number, place) in places {
      #expect(try rows.read(at: place, count: 500 + Int(number)) == Array(repeating: number, count: 500 + Int(number)))
    }
  }

  @Test func aLockIsWaitedFor() async throws {
    let path = folder.path("lock")
    let order = Mutex<[String]>([])
    let first = try FileLock(path) {}
    let second = Task.detached {
      let lock = try FileLock(path) { order.withLock { $0.append("waits") } }
      order.withLock { $0.append("held") }
      _ = consume lock
    }
    while order.withLock({ $0.isEmpty }) { try await Task.sleep(for: .milliseconds(5)) }
    order.withLock { $0.append("let go") }
    _ = consume first
    try await second.value
    #expect(order.withLock { $0 } == ["waits", "let go", "held"])
    #expect(try System.kind(of: path) == nil)
  }

  @Test func aStampIsTrustedOnceItsTickIsOver() {
    func stamp(_ time: Int64) -> FileStamp { FileStamp(size: 1, modified: time, changed: time, number: 1) }
    let second: Int64 = 1_000_000_000
    #expect(!stamp(50 * second + 5).isSettled(at: 50 * second + 5))
    #expect(!stamp(50 * second + 5).isSettled(at: 50 * second + 10_000_000))
    #expect(stamp(50 * second + 5).isSettled(at: 50 * second + 40_000_000))
    // Whole seconds speak for a file system that keeps no more.
    #expect(!stamp(50 * second).isSettled(at: 51 * second))
    #expect(stamp(50 * second).isSettled(at: 53 * second))
  }

  @Test func theFingerprintOfAFileIsThatOfItsBytes() throws {
    for count in [0, 1, 1000, 1 << 18, (1 << 18) + 1, 700_000] {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
      try System.write(bytes, to: folder.path("file"))
      #expect(try Fingerprint(ofFile: folder.path("file")) == Fingerprint(bytes))
      #expect(try System.read(folder.path("file")) == bytes)
    }
  }
}
