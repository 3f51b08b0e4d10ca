import CaseModel
package import Figures
package import Packing

extension SharedCube.Entry: Packable {
  package static func packing(_ value: Self?, with packer: inout some Packer) throws(PackFault) -> Self {
    Self(
      name: try packer.pack(value?.name), intended: try packer.pack(value?.intended),
      actual: try packer.pack(value?.actual), anchor: try packer.optional(value?.anchor))
  }
}

extension AxisReadings: Packable {
  package static func packing(_ value: Self?, with packer: inout some Packer) throws(PackFault) -> Self {
    Self(
      mode: try packer.pack(value?.mode), aim: try packer.pack(value?.aim), stance: try packer.pack(value?.stance))
  }
}

extension AxisReading: Packable {
  /// What figures of all cases show; the rest belongs to the case's own.
  package static func packing(_ value: Self?, with packer: inout some Packer) throws(PackFault) -> Self {
    let interval = try packer.optional(value?.interval) { (value, packer) throws(PackFault) in
      let (lower, upper) = (try packer.pack(value?.lowerBound), try packer.pack(value?.upperBound))
      try packer.require(lower <= upper)
      return lower...max(lower, upper)
    }
    return Self(status: try packer.raw(value?.status), interval: interval)
  }
}
