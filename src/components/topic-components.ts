import Fallback from "./Fallback.astro";
import Now from "./Now.astro";
import Phone from "./Phone.astro";
import Picture from "./Picture.astro";
import Routine from "./Routine.astro";
import SayThis from "./SayThis.astro";
import Today from "./Today.astro";

/** What the components in a topic are drawn with: those that it may name, and the notice above an English section. */
export const topicComponents = { Fallback, Now, Phone, Picture, Routine, SayThis, Today };
