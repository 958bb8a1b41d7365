package org.careo;

/** Told what a build does while it does it, always from one thread. */
public interface BuildProgress {
  /** Nobody watches. */
  BuildProgress SILENT =
      new BuildProgress() {
        @Override
        public void started(int expected) {}

        @Override
        public void advanced(String file) {}

        @Override
        public void confronting(int reports) {}
      };

  /**
   * The build begins.
   *
   * @param expected files to look at, a lower bound where there are archives
   */
  void started(int expected);

  /** One more file was read, failed or was there already. */
  void advanced(String file);

  /** All reports are read; the stages across them begin. */
  void confronting(int reports);
}
