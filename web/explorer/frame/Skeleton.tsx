/** The shape of what is to come. */
export const Skeleton = () => (
  <div class="skeleton" aria-hidden="true">
    {Array.from({ length: 14 }, (_, i) => <div key={i} />)}
  </div>
);
