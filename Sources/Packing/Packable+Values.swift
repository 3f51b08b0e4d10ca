extension Int: Packable {
  @inlinable package static func packing(_ value: Int?, with packer: inout some Packer) throws(PackFault) -> Int {
    try packer.int(value)
  }
}

extension UInt64: Packable {
  @inlinable package static func packing(_ value: UInt64?, with packer: inout some Packer) throws(PackFault) -> UInt64 {
    try packer.fixed(value)
  }
}

extension Int64: Packable {
  @inlinable package static func packing(_ value: Int64?, with packer: inout some Packer) throws(PackFault) -> Int64 {
    Int64(bitPattern: try packer.fixed(value.map { UInt64(bitPattern: $0) }))
  }
}

extension Double: Packable {
  @inlinable package static func packing(_ value: Double?, with packer: inout some Packer) throws(PackFault) -> Double {
    Double(bitPattern: try packer.fixed(value?.bitPattern))
  }
}

extension Bool: Packable {
  @inlinable package static func packing(_ value: Bool?, with packer: inout some Packer) throws(PackFault) -> Bool {
    try packer.bool(value)
  }
}

extension String: Packable {
  @inlinable package static func packing(_ value: String?, with packer: inout some Packer) throws(PackFault) -> String {
    try packer.string(value)
  }
}

extension Fingerprint: Packable {
  @inlinable package static func packing(_ value: Self?, with packer: inout some Packer) throws(PackFault) -> Self {
    Self(value: try packer.fixed(value?.value))
  }
}
