package org.careo.app.web;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import org.careo.casefile.CaseFile;
import org.careo.casefile.StoredReport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * A test of pages in a real browser: the example case, a hostile report and a very long line,
 * served once for all such tests.
 */
abstract class PageTest {
  @RegisterExtension static final ServedCase SERVED = new ServedCase("pages");

  @BeforeAll
  static void thereIsABrowser() {
    assumeTrue(
        Browser.isThere(), "no Chromium with driver on this machine: page tests are skipped");
  }

  static ChromeDriver browser() {
    return SERVED.opened().browser();
  }

  static CaseServer server() {
    return SERVED.opened().server();
  }

  static CaseFile file() {
    return SERVED.opened().file();
  }

  static Path folder() {
    return SERVED.opened().folder();
  }

  static String root() {
    return server().address().replaceAll("/\\?.*", "");
  }

  static void go(String path) {
    browser().get(root() + path);
  }

  /** Id of the report read from a file of this name. */
  static String report(String name) {
    return file().reports().all().stream()
        .filter(each -> each.file().equals(name))
        .map(StoredReport::id)
        .findFirst()
        .orElseThrow();
  }

  /** The browser's cookies as a request carries them. */
  static String cookies() {
    return Browser.cookies(browser());
  }

  /** An address of every page there is, those of reports, claims, origins and actors included. */
  static List<String> everyPage() {
    return SERVED.opened().everyPage();
  }
}
