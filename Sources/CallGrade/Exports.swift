// One import brings everything that a program needs to grade a call.
@_exported public import Coaching
@_exported public import Detection
@_exported public import Rubrics
@_exported public import Scoring
@_exported public import Transcripts
