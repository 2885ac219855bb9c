declare module '@univerjs/*.css';
