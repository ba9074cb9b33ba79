import Education
import SectorKit

/// The sector units of this program, in the order in which they are listed.
let plugins: [any SectorPlugin] = [
  EducationPlugin()
]
