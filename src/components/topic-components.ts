import Now from "./Now.astro";
import Phone from "./Phone.astro";
import Picture from "./Picture.astro";
import Routine from "./Routine.astro";
import SayThis from "./SayThis.astro";
import Today from "./Today.astro";

/** What the components that a topic may name are drawn with. */
export const topicComponents = { Now, Phone, Picture, Routine, SayThis, Today };
