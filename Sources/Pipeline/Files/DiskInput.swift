package import Disk
package import CaseReader

extension SiteBuild.Input {
  /// What stands on disk now, with the built-in templates where the folder has none of its own.
  ///
  /// - Parameters:
  ///   - content: The content folder.
  ///   - templates: The folder of the user's templates; passed over when it does not exist.
  ///   - terms: What decides about publication.
  package init(content: String, templates: String, terms: PublicationTerms) throws(FileFault) {
    self.init(content: try DiskFolder(content), terms: terms)
    if let folder = try TemplateFolder.contents(of: templates) {
      (self.templates, templateFaults) = (folder.files, folder.faults)
      templatesName = templates
    }
  }
}
