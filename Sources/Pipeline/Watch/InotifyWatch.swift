import Disk
#if os(Linux)
  #if canImport(Glibc)
    import Glibc
  #elseif canImport(Musl)
    import Musl
  #endif

  /// Notices changes as Linux tells them, folder by folder.
  package final class InotifyWatch: FolderWatch {
    /// A folder the user named, and which one stood there when it was last looked at.
    private struct Root {
      let path: String
      var identity: FileIdentity?
    }

    private static let events = UInt32(
      IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ATTRIB | IN_ONLYDIR)

    private let queue: Int32
    private var roots: [Root]
    private var folders: [Int32: String] = [:]
    package private(set) var isBroken = false

    /// Begins to watch folders; those that do not exist are noticed when they come.
    ///
    /// `nil` when the system has no room for more watches.
    package init?(_ roots: [String]) {
      self.roots = roots.map { Root(path: Paths.trimmed($0)) }
      queue = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
      guard queue >= 0 else { return nil }
      _ = rootChanges()
      if isBroken { return nil }
    }

    package func follow(_ roots: [String]) {
      let paths = roots.map(Paths.trimmed)
      for root in self.roots where !paths.contains(root.path) { forget(root.path) }
      self.roots = paths.map { path in self.roots.first { $0.path == path } ?? Root(path: path) }
    }

    deinit { if queue >= 0 { close(queue) } }

    package func changes(within milliseconds: Int) -> FolderChanges {
      var request = pollfd(fd: queue, events: Int16(POLLIN), revents: 0)
      var changes = FolderChanges()
      if poll(&request, 1, Int32(milliseconds)) > 0 {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        var count = read(queue, &buffer, buffer.count)
        while count > 0 {
          for event in InotifyEvent.all(in: buffer[..<count]) { handle(event, &changes) }
          count = read(queue, &buffer, buffer.count)
        }
      }
      changes.formUnion(rootChanges())
      return changes
    }

    private func handle(_ event: InotifyEvent, _ changes: inout FolderChanges) {
      if event.has(IN_Q_OVERFLOW) { return startOver(&changes) }
      guard let folder = folders[event.watch] else { return }
      if event.has(IN_IGNORED) {
        folders[event.watch] = nil
        // Another folder may soon stand at a root's place, with the same number.
        for index in roots.indices where roots[index].path == folder { roots[index].identity = nil }
        return
      }
      guard !event.name.isEmpty, !event.name.hasPrefix(".") else { return }
      let path = Paths.join(folder, event.name)
      changes.paths.insert(path)
      guard event.has(IN_ISDIR) else { return }
      if event.has(IN_MOVED_FROM) || event.has(IN_DELETE) { forget(path) }
      if event.has(IN_MOVED_TO) || event.has(IN_CREATE) { watch(path) }
    }

    /// Changes went unseen: the tree is walked anew.
    private func startOver(_ changes: inout FolderChanges) {
      changes.isEverything = true
      for root in roots { watch(root.path) }
    }

    /// Looks whether the roots are still the folders that are watched. A root may be removed and made again, renamed,
    /// or be a link that leads elsewhere now, none of which the folder itself would tell.
    private func rootChanges() -> FolderChanges {
      var changes = FolderChanges()
      for index in roots.indices {
        let identity = FileIdentity(of: roots[index].path)
        guard identity != roots[index].identity else { continue }
        roots[index].identity = identity
        forget(roots[index].path)
        if identity != nil { watch(roots[index].path) }
        changes.paths.insert(roots[index].path)
      }
      return changes
    }

    /// Watches a folder and those below it. What goes away meanwhile is passed over: that is a change of its own.
    private func watch(_ folder: String) {
      let number = inotify_add_watch(queue, folder, Self.events)
      guard number >= 0 else {
        isBroken = isBroken || errno == ENOSPC || errno == ENOMEM
        return
      }
      folders[number] = folder
      for name in (try? System.names(in: folder)) ?? [] where !name.hasPrefix(".") {
        let path = Paths.join(folder, name)
        if (try? System.kind(of: path)) == .folder { watch(path) }
      }
    }

    /// Ends watching a folder and those below it, which may live on elsewhere.
    private func forget(_ folder: String) {
      for (number, path) in folders where path == folder || path.hasPrefix(folder + "/") {
        inotify_rm_watch(queue, number)
        folders[number] = nil
      }
    }
  }
#endif
