import { id } from "rapport";
import { useRoute } from "../../app/router";
import { EditSegment } from "./EditSegment";
import { NewSegment } from "./NewSegment";
import { SegmentList } from "./SegmentList";
import { SegmentPage } from "./SegmentPage";
import "./Segments.css";

/** `/segments`, `/segments/new`, `/segments/{id}` and `/segments/{id}/edit`. */
export default function SegmentsScreen() {
  const { segments: [, first, second] } = useRoute();
  if (first === undefined) return <SegmentList />;
  if (first === "new") return <NewSegment />;
  const segment = id<"Segment">(first);
  return second === "edit" ? <EditSegment key={first} id={segment} /> : <SegmentPage key={first} id={segment} />;
}
