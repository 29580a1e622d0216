import Rapport

/// What an entry of the timeline is about.
@Schema
enum TimelineKind: String, CaseIterable {
  case call
  case email
  case meeting
  case note
  case visit
  case customer
  case contact
  case lead
  case opportunity
  case quote
  case order
  case task
  case document
  case consent
  case relationship
  case segment
  case event
}
