import Disk
import Incremental
import Packing

extension FileStamp: Packable {
  static func packing(_ value: Self?, with packer: inout some Packer) throws(PackFault) -> Self {
    Self(
      size: try packer.pack(value?.size), modified: try packer.pack(value?.modified),
      changed: try packer.pack(value?.changed), number: try packer.pack(value?.number))
  }
}

extension FileStamp {
  /// Adds all that the stamp tells.
  func add(to builder: inout FingerprintBuilder) {
    for number in [size, modified, changed] { builder.add(UInt64(bitPattern: number)) }
    builder.add(number)
  }
}

extension SeenOutput: Packable {
  static func packing(_ value: Self?, with packer: inout some Packer) throws(PackFault) -> Self {
    Self(
      path: try packer.pack(value?.path), fingerprint: try packer.pack(value?.fingerprint),
      stamp: try packer.pack(value?.stamp))
  }
}

extension SeenInput: Packable {
  static func packing(_ value: Self?, with packer: inout some Packer) throws(PackFault) -> Self {
    Self(
      name: try packer.pack(value?.name), fingerprint: try packer.pack(value?.fingerprint),
      stamp: try packer.pack(value?.stamp),
      isSettled: try packer.pack(value?.isSettled))
  }
}

extension CaseListing: Packable {
  static func packing(_ value: Self?, with packer: inout some Packer) throws(PackFault) -> Self {
    Self(folders: try packer.list(value?.folders), names: try packer.list(value?.names))
  }
}
