import ArgumentParser
import CaseReader
import Pipeline

/// The check of `--base-url`.
enum BaseURL {
  static func check(_ address: String?) throws {
    if let address, !WebAddress.isBase(address) {
      throw ValidationError(
        "--base-url takes an address that begins with https:// or http://, names a host and holds no blank, "
          + "password, page, '?' or '#', "
          + "not '\(address)'.")
    }
  }
}
