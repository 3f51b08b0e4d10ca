package import CaseModel
import Outputs
import Packing

/// What files that belong to no single case are made of.
package struct SharedContents: Sendable {
  /// The site.
  package let site: SiteFrame
  /// What is known of the cases.
  package let shelf: any CaseShelf
  /// Keys of the works that published text cites.
  package let cited: Set<String>
  /// Cases that were withdrawn.
  package let tombstones: [Tombstone]

  /// A page that depends on its template, on some fields, and on nothing else.
  package func page(
    _ path: String, _ template: TemplateName, _ fields: FieldBytes = FieldBytes(),
    make: @escaping @Sendable () -> [UInt8]
  ) -> SharedPiece {
    SharedPiece(path: path, fingerprint: site.fingerprint(of: [template], fields), make: make)
  }
}
