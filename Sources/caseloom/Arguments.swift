import ArgumentParser
import Diagnostics
import Figures
import Incremental
import Pipeline

// What other rooms call by these words can be said on the command line too.
extension DiagnosticFormat: ExpressibleByArgument {}
extension Publication.Way: ExpressibleByArgument {}
extension SiteBuild.Look: ExpressibleByArgument {}
extension CubeMark: ExpressibleByArgument {}
extension FigureTheme: ExpressibleByArgument {}
