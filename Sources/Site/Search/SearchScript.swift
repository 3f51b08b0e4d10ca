import Markup

/// Files for searching are scripts, since a page that is opened from a disk may load nothing else.
enum SearchScript {
  /// A script that hands over a value.
  static func call(_ name: String, _ value: JSON) -> [UInt8] {
    Array("caseloomSearch(".utf8) + JSON.string(name).line + Array(",".utf8) + value.line + Array(")\n".utf8)
  }
}
