import Disk
import Packing

extension SiteEngine.Result {
  /// How the folders of each case looked when all files in them were as they were made; `nil` where that is not known.
  var folders: [Fingerprint?] { finished.map(\.folders) }

  /// The same, of cases that were made too, now that their files stand in their places.
  ///
  /// - Parameter areNew: Whether all folders were made anew.
  func folders(in sink: some SiteSink, areNew: Bool) throws -> [Fingerprint?] {
    try finished.map { finishedCase in
      if !areNew, let folders = finishedCase.folders { return folders }
      guard finishedCase.files > 0, let folder = try sink.folder("cases/" + finishedCase.id) else { return nil }
      return try finishedCase.record.made.stampOfFolders(in: folder, at: System.now)
    }
  }
}
