/** Line icons on a grid of 20, drawn with the text's colour. They never carry meaning alone. */
const paths = {
  board: "M3.5 4.5h3.5v11H3.5zM8.25 4.5h3.5v7h-3.5zM13 4.5h3.5v9H13z",
  chart: "M3.5 16.5h13M5.5 13.5v-3M10 13.5v-8M14.5 13.5v-5.5",
  plus: "M10 4.5v11M4.5 10h11",
  close: "M5.5 5.5l9 9M14.5 5.5l-9 9",
  search: "M9 14.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zM13 13l3.5 3.5",
  chevron: "M6 8l4 4 4-4",
  check: "M4.5 10.5l3.5 3.5 7.5-8",
  calendar: "M4 6h12v10.5H4zM4 9h12M7.25 3.5V6M12.75 3.5V6",
  clock: "M10 16.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM10 6.5V10l2.5 2",
  alert: "M10 3.5l7 12.5H3zM10 8.5v3.5M10 14v.01",
  sun: "M10 13.25a3.25 3.25 0 1 0 0-6.5 3.25 3.25 0 0 0 0 6.5zM10 2.5v1.5M10 16v1.5M2.5 10H4M16 10h1.5M4.7 4.7l1 1M14.3 14.3l1 1M4.7 15.3l1-1M14.3 5.7l1-1",
  moon: "M15.5 12.3A6.5 6.5 0 0 1 7.7 4.5a6.5 6.5 0 1 0 7.8 7.8z",
  trash: "M4 6h12M8 6V4h4v2M5.5 6l.75 10.5h7.5L14.5 6M8.5 9v4.5M11.5 9v4.5",
  signOut: "M8 3.5H4v13h4M8.5 10H17M14 7l3 3-3 3",
  eye: "M2.5 10S5.25 5 10 5s7.5 5 7.5 5-2.75 5-7.5 5-7.5-5-7.5-5zM10 12.25a2.25 2.25 0 1 0 0-4.5 2.25 2.25 0 0 0 0 4.5z",
  eyeOff: "M3.5 3.5l13 13M8.2 5.2A7.6 7.6 0 0 1 10 5c4.75 0 7.5 5 7.5 5a13 13 0 0 1-2.1 2.7M5 6.7A13 13 0 0 0 2.5 10S5.25 15 10 15a7.3 7.3 0 0 0 3.2-.75M8.4 8.4a2.25 2.25 0 0 0 3.2 3.2",
  trophy: "M6.5 3.5h7v4a3.5 3.5 0 0 1-7 0zM6.5 4.5h-3c0 2.5 1 3.5 3 3.5M13.5 4.5h3c0 2.5-1 3.5-3 3.5M10 11v3M7 16.5h6M8.5 16.5c0-1.7.5-2.5 1.5-2.5s1.5.8 1.5 2.5",
  flag: "M5 17V3.5M5 4.5h9.5l-2 3 2 3H5",
  undo: "M7.5 4.5L4 8l3.5 3.5M4 8h8a4 4 0 0 1 0 8H8.5",
  user: "M10 10a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM4 16.5c.5-3 2.7-4.5 6-4.5s5.5 1.5 6 4.5",
  users: "M7.5 9.5a2.75 2.75 0 1 0 0-5.5 2.75 2.75 0 0 0 0 5.5zM2.5 16c.4-2.7 2.2-4 5-4s4.6 1.3 5 4M13 4.2a2.75 2.75 0 0 1 0 5.2M14.5 12.2c1.7.5 2.7 1.8 3 3.8",
  key: "M7 13a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM10.5 9.5h7v3M14.5 9.5v2.5",
  shield: "M10 3l6 2v5c0 3.5-2.5 6-6 7-3.5-1-6-3.5-6-7V5zM7.5 10l2 2 3.5-4",
  mail: "M3.5 5.5h13v9h-13zM3.5 6l6.5 5 6.5-5",
  copy: "M7.5 7.5h9v9h-9zM12.5 7.5v-4h-9v9h4",
  screen: "M3.5 4.5h13v9h-13zM8 16.5h4M10 13.5v3",
  link: "M8.5 11.5a3 3 0 0 0 4.2 0l2.6-2.6a3 3 0 0 0-4.2-4.2l-1 1M11.5 8.5a3 3 0 0 0-4.2 0l-2.6 2.6a3 3 0 0 0 4.2 4.2l1-1",
  dot: "M10 11a1 1 0 1 0 0-2 1 1 0 0 0 0 2z",
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" width={size} height={size} aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
