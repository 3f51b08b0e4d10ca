import CSQLite
import Markup

/// A SQLite database that is only read, and from which nothing is run.
final class SQLiteFile {
  /// A row of a table, by the names of its columns.
  struct Row {
    fileprivate let statement: OpaquePointer
    fileprivate let places: [String: Int32]

    /// A whole number; `nil` where the column is not there or holds none.
    func integer(_ column: String) -> Int? {
      guard let place = places[column], sqlite3_column_type(statement, place) != SQLITE_NULL else { return nil }
      return Int(sqlite3_column_int64(statement, place))
    }

    /// A text; `nil` where the column is not there or holds none.
    func text(_ column: String) -> String? {
      guard let place = places[column], sqlite3_column_type(statement, place) != SQLITE_NULL,
        let bytes = sqlite3_column_text(statement, place)
      else { return nil }
      let count = Int(sqlite3_column_bytes(statement, place))
      return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
    }
  }

  private let database: OpaquePointer
  /// Names of its tables; views are none.
  private(set) var tables: Set<String> = []

  /// Opens the database at a path.
  init(_ path: String) throws(ExchangeFault) {
    var opened: OpaquePointer?
    // Immutable: neither locks nor a journal are looked for, and nothing beside the file is written.
    let code = sqlite3_open_v2(
      "file:" + PercentEncoding.encoded(path) + "?mode=ro&immutable=1", &opened, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI,
      nil)
    guard let database = opened else { throw Self.damaged }
    self.database = database
    guard code == SQLITE_OK, csqlite_defend(database) == SQLITE_OK else { throw Self.damaged }
    sqlite3_limit(database, SQLITE_LIMIT_LENGTH, 64 << 20)
    sqlite3_limit(database, SQLITE_LIMIT_ATTACHED, 0)
    sqlite3_limit(database, SQLITE_LIMIT_EXPR_DEPTH, 50)
    sqlite3_limit(database, SQLITE_LIMIT_SQL_LENGTH, 100_000)
    sqlite3_progress_handler(database, Self.stepsOfTick, Self.tick, Unmanaged.passUnretained(budget).toOpaque())
    try rows("SELECT name FROM sqlite_master WHERE type = 'table'") { row in
      if let name = row.text("name") { tables.insert(name) }
    }
  }

  deinit { sqlite3_close_v2(database) }

  /// Visits every row that a query gives.
  ///
  /// - Parameter key: A value for the query's place, if it has one.
  func rows(_ query: String, key: String? = nil, _ visit: (Row) throws(ExchangeFault) -> Void) throws(ExchangeFault) {
    var prepared: OpaquePointer?
    guard sqlite3_prepare_v2(database, query, -1, &prepared, nil) == SQLITE_OK, let statement = prepared else {
      sqlite3_finalize(prepared)
      throw Self.damaged
    }
    defer { sqlite3_finalize(statement) }
    if let key { _ = csqlite_bind_text(statement, 1, key, Int32(key.utf8.count)) }
    let places = (0..<sqlite3_column_count(statement)).map { place in
      (sqlite3_column_name(statement, place).map { String(cString: $0) } ?? "", place)
    }
    let row = Row(statement: statement, places: Dictionary(places, uniquingKeysWith: { first, _ in first }))
    while true {
      switch sqlite3_step(statement) {
      case SQLITE_ROW: try visit(row)
      case SQLITE_DONE: return
      case SQLITE_INTERRUPT: throw ExchangeFault("reading the SQLite file takes too long", hint: "it may be damaged")
      default: throw Self.damaged
      }
    }
  }

  /// Whether a table has a column.
  func has(_ column: String, in table: String) throws(ExchangeFault) -> Bool {
    guard tables.contains(table) else { return false }
    var found = false
    try rows("SELECT name FROM pragma_table_info(?)", key: table) { row in
      if row.text("name") == column { found = true }
    }
    return found
  }

  private static var damaged: ExchangeFault {
    ExchangeFault("the SQLite file is damaged", hint: "open it in the program that wrote it and export it again")
  }

  // MARK: - Time

  /// What may still be done; a query over a damaged or hostile file could go on for ever.
  private final class Budget { var ticks = 400_000 }

  private let budget = Budget()
  private static let stepsOfTick: Int32 = 1000
  private static let tick: @convention(c) (UnsafeMutableRawPointer?) -> Int32 = { pointer in
    guard let pointer else { return 1 }
    let budget = Unmanaged<Budget>.fromOpaque(pointer).takeUnretainedValue()
    budget.ticks -= 1
    return budget.ticks > 0 ? 0 : 1
  }
}
