package org.careo.clean.format;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careo.model.DateRange;
import org.careo.model.ErrorCategory;
import org.careo.model.Failure;
import org.careo.model.Field;
import org.careo.model.Published;
import org.careo.model.SegmentKind;
import org.careo.model.Span;

/**
 * Text of a mail: subject, sender and date as its first lines, then the body in plain text, or the
 * text of its HTML where there is no other. The day is the one written in the header, in the
 * sender's zone. Attachments are named in a warning and not read.
 */
final class MailText {
  private static final int SECONDS = 30;
  private static final Pattern ADDRESS = Pattern.compile("^\\s*\"?([^\"<]*?)\"?\\s*<([^<>]*)>");
  private static final Pattern SIGNATURE = Pattern.compile("(?m)^-- ?$");

  private MailText() {}

  static Extraction read(byte[] bytes) {
    return Deadline.call("mail", SECONDS, () -> extract(bytes));
  }

  private static Extraction extract(byte[] bytes) {
    MailPart mail = MailPart.parse(bytes);
    List<String> warnings = new ArrayList<>();
    String body = body(mail, warnings);
    TextBuilder text = new TextBuilder();
    String subject = mail.header("subject");
    Span title = text.add(subject, SegmentKind.TITLE, "title.mail-subject");
    String sender = sender(mail.header("from"));
    Span author = text.add(sender, SegmentKind.BYLINE, "byline.mail-from");
    String written = mail.header("date").replaceAll("\\s+", " ").strip();
    Span date = text.add(written, SegmentKind.DATE, "date.mail-header");
    if (body.isBlank() && subject.isBlank()) {
      return new Extraction.None(new Failure(ErrorCategory.UNREADABLE, "the mail holds no text"));
    }
    Matcher signature = SIGNATURE.matcher(body);
    int end = signature.find() ? signature.start() : body.length();
    text.add(body.substring(0, end));
    if (end < body.length()) {
      text.add(body.substring(end), SegmentKind.AUTHOR_NOTE, "author-note.mail-signature");
    }
    return new Extraction.Text(
        text.text(),
        text.marks(),
        field(text.text(), title, "mail subject"),
        field(text.text(), author, "mail from"),
        published(written, date),
        warnings);
  }

  private static Field field(String text, Span span, String basis) {
    return span.isEmpty() ? Field.UNKNOWN : new Field(span.of(text), basis, span);
  }

  private static String sender(String from) {
    Matcher address = ADDRESS.matcher(from);
    if (!address.find()) {
      return from.strip();
    }
    String name = address.group(1).strip();
    return name.isEmpty() ? address.group(2).strip() : name;
  }

  private static Published published(String written, Span span) {
    String plain = written.replaceAll("\\([^()]*\\)", "").strip();
    try {
      String day =
          OffsetDateTime.parse(plain, DateTimeFormatter.RFC_1123_DATE_TIME)
              .toLocalDate()
              .toString();
      return new Published(new DateRange(day, day), "mail header", span);
    } catch (DateTimeException noDate) {
      return Published.UNKNOWN;
    }
  }

  /** The best text of the parts, in their order. */
  private static String body(MailPart part, List<String> warnings) {
    if (part.isAttachment()) {
      warnings.add("attachment not read: " + part.name());
      return "";
    }
    String type = part.type();
    if (type.equals("multipart/alternative")) {
      return alternative(part, warnings);
    }
    if (type.startsWith("multipart/")) {
      StringBuilder text = new StringBuilder();
      for (MailPart child : part.parts()) {
        String words = body(child, warnings);
        text.append(text.isEmpty() || words.isEmpty() ? "" : "\n\n").append(words);
      }
      return text.toString();
    }
    if (type.equals("text/html")) {
      return MarkupText.of(decoded(part, warnings));
    }
    if (type.startsWith("text/")) {
      return decoded(part, warnings).replace("\r\n", "\n");
    }
    if (type.equals("message/rfc822") || part.name().isEmpty()) {
      return "";
    }
    warnings.add("attachment not read: " + part.name());
    return "";
  }

  private static String alternative(MailPart part, List<String> warnings) {
    String markup = "";
    for (MailPart child : part.parts()) {
      String text = body(child, warnings);
      if (child.type().equals("text/plain") && !text.isBlank()) {
        return text;
      }
      markup = text.isBlank() ? markup : text;
    }
    return markup;
  }

  private static String decoded(MailPart part, List<String> warnings) {
    Decoded decoded = TextDecoder.decode(part.content(), part.charset());
    for (String warning : decoded.warnings()) {
      if (!warnings.contains(warning)) {
        warnings.add(warning);
      }
    }
    return decoded.text();
  }
}
