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

extension OutputTrace: Packable {
  static func packing(_ value: Self?, with packer: inout some Packer) throws(PackFault) -> Self {
    Self(
      path: try packer.pack(value?.path), print: try packer.pack(value?.print), stamp: try packer.pack(value?.stamp))
  }
}

extension InputTrace: Packable {
  static func packing(_ value: Self?, with packer: inout some Packer) throws(PackFault) -> Self {
    Self(
      name: try packer.pack(value?.name), print: try packer.pack(value?.print), stamp: try packer.pack(value?.stamp),
      isSettled: try packer.pack(value?.isSettled))
  }
}

extension CaseListing: Packable {
  static func packing(_ value: Self?, with packer: inout some Packer) throws(PackFault) -> Self {
    Self(folders: try packer.list(value?.folders), names: try packer.list(value?.names))
  }
}
