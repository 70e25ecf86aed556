// One import brings what loading and grading need, and what is told of a pack's mistakes.
@_exported public import CallGrade
@_exported public import Diagnostics
