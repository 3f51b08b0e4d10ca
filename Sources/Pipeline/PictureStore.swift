package import Disk
import Incremental
import Outputs
import Packing
import Synchronization

/// Pictures that another program makes of drawings, kept by what they were made of.
package final class PictureStore: PictureMaker {
  private let folder: String
  private let isKept: Bool
  private let failed = Mutex<FileFault?>(nil)
  /// Pictures that were begun: two cases may hold the same drawing, at the same time.
  private let begun = Atomic(0)

  /// A store in a cache folder.
  ///
  /// - Parameter cache: Folder in which pictures are kept; `nil` keeps none.
  /// - Throws: When the program that makes them is missing, or the folder cannot be made.
  package init(cache: String?) throws(FileFault) {
    guard PictureFile.canConvert else {
      throw FileFault(
        "make", "pictures",
        reason: "rsvg-convert is not installed. Install it (on Debian and Ubuntu: apt install librsvg2-bin), or "
          + "build without --pictures")
    }
    isKept = cache != nil
    if let cache {
      folder = Paths.join(cache, "pictures")
      try System.makeFolders(folder)
    } else {
      folder = try System.makeTemporaryFolder()
    }
  }

  deinit { if !isKept { try? System.removeFolderIfEmpty(folder) } }

  /// What went wrong first; `nil` when nothing did.
  package var fault: FileFault? { failed.withLock { $0 } }

  package func png(_ svg: [UInt8], width: Int) -> [UInt8]? {
    let place = Paths.join(folder, "\(Fingerprint(svg).digits)-\(width).png")
    do throws(FileFault) {
      if let known = try? System.read(place) { return known }
      let fresh = place + ".\(begun.add(1, ordering: .relaxed).newValue)"
      try PictureFile.convert(svg, to: fresh, width: width)
      let bytes = try System.read(fresh)
      if isKept { try System.move(fresh, to: place) } else { try System.remove(fresh) }
      return bytes
    } catch {
      failed.withLock { $0 = $0 ?? error }
      return nil
    }
  }
}
