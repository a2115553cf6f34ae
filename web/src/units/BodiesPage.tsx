export const BodiesPage = () => null
