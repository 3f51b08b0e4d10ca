import CSQLite

/// Makes a SQLite database in memory.
package final class SQLiteWriter {
  /// A value of a row.
  package enum Value {
    case integer(Int)
    case text(String)
    case null
  }

  private let database: OpaquePointer

  /// An empty database.
  package init() throws(ExchangeFault) {
    var opened: OpaquePointer?
    guard sqlite3_open_v2(":memory:", &opened, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nil) == SQLITE_OK,
      let database = opened
    else { throw Self.fault }
    self.database = database
  }

  deinit { sqlite3_close_v2(database) }

  /// Runs statements without values.
  package func run(_ statements: String) throws(ExchangeFault) {
    guard sqlite3_exec(database, statements, nil, nil, nil) == SQLITE_OK else { throw Self.fault }
  }

  /// Adds a row to a table.
  package func insert(_ table: String, _ values: [Value]) throws(ExchangeFault) {
    let places = values.map { _ in "?" }.joined(separator: ", ")
    var prepared: OpaquePointer?
    guard sqlite3_prepare_v2(database, "INSERT INTO \(table) VALUES (\(places))", -1, &prepared, nil) == SQLITE_OK,
      let statement = prepared
    else { throw Self.fault }
    defer { sqlite3_finalize(statement) }
    for (index, value) in values.enumerated() {
      let place = Int32(index + 1)
      switch value {
      case .integer(let number): sqlite3_bind_int64(statement, place, Int64(number))
      case .text(let text): _ = csqlite_bind_text(statement, place, text, Int32(text.utf8.count))
      case .null: sqlite3_bind_null(statement, place)
      }
    }
    guard sqlite3_step(statement) == SQLITE_DONE else { throw Self.fault }
  }

  /// The bytes of the database as a file has them.
  package func bytes() throws(ExchangeFault) -> [UInt8] {
    var count: Int64 = 0
    guard let bytes = sqlite3_serialize(database, "main", &count, 0) else { throw Self.fault }
    defer { sqlite3_free(bytes) }
    return Array(UnsafeBufferPointer(start: bytes, count: Int(count)))
  }

  private static var fault: ExchangeFault { ExchangeFault("the SQLite file cannot be made") }
}
