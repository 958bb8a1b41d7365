package org.careo.app.web;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** Debian's headless Chromium, as the page tests use it. */
final class Browser {

  private Browser() {}

  /** Whether a browser and its driver are on this machine. */
  static boolean isThere() {
    return chromium().isPresent() && driver().isPresent();
  }

  private static Optional<Path> chromium() {
    return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static Optional<Path> driver() {
    return Stream.of("/usr/bin/chromedriver", "/usr/lib/chromium/chromedriver")
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  static ChromeDriver open() {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium().orElseThrow().toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--window-size=1280,1400");
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(driver().orElseThrow().toFile())
            .build();
    return new ChromeDriver(service, options);
  }

  /** The cookies of a browser as a request carries them. */
  static String cookies(ChromeDriver browser) {
    return browser.manage().getCookies().stream()
        .map(each -> each.getName() + "=" + each.getValue())
        .collect(Collectors.joining("; "));
  }
}
