package org.careo.read.name;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.careo.model.Language;
import org.careo.model.PartOfSpeech;
import org.careo.model.SegmentKind;
import org.careo.model.Sentence;
import org.careo.model.Token;
import org.careo.read.base.Base;
import org.careo.read.base.WordList;
import org.careo.text.Folding;

/**
 * The tokens of a report as names are looked for in them: form, folded key, whether capitalised,
 * and which sentences write every word with a capital.
 */
public final class Words {
  private static final WordList GENITIVE = WordList.section("name/small-words.txt", "genitive");

  private static final Pattern LETTERS = Pattern.compile("\\p{Lu}{3,6}");

  private final Base base;
  private final String[] forms;
  private final String[] keys;
  private final boolean[] capital;
  private final int[] sentenceOf;
  private final boolean[] titleCase;
  private final Set<String> names = new HashSet<>();

  public Words(Base base) {
    this.base = base;
    int count = base.tokens().size();
    forms = new String[count];
    keys = new String[count];
    capital = new boolean[count];
    sentenceOf = new int[count];
    titleCase = new boolean[base.sentences().size()];
    for (int token = 0; token < count; token++) {
      forms[token] = base.form(token);
      keys[token] = String.join(" ", Folding.words(forms[token]));
      capital[token] = isCapitalised(forms[token]);
    }
    for (int index = 0; index < base.sentences().size(); index++) {
      Sentence sentence = base.sentences().get(index);
      for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
        sentenceOf[token] = index;
      }
      titleCase[index] = isTitleCase(sentence);
    }
    gatherNames();
  }

  /** Words that have a capital inside sentences and never begin with a small letter. */
  private void gatherNames() {
    Set<String> common = new HashSet<>();
    for (int token = 0; token < forms.length; token++) {
      if (!capital[token]) {
        common.add(keys[token]);
      } else if (!inTitleCase(token) && !isInitial(token)) {
        names.add(keys[token]);
      }
    }
    names.removeAll(common);
  }

  /** Whether the token is an acronym of three letters or more. */
  public boolean isLetters(int token) {
    return isLetters(forms[token]);
  }

  /** Whether a word is an acronym of three letters or more. */
  public static boolean isLetters(String form) {
    return LETTERS.matcher(form).matches();
  }

  /** Whether the report has the word as a name where not every word has a capital. */
  public boolean isNameElsewhere(int token) {
    return names.contains(keys[token]);
  }

  public Base base() {
    return base;
  }

  public int count() {
    return forms.length;
  }

  public String form(int token) {
    return forms[token];
  }

  /** Folded words of a token joined by blanks; empty for a mark. */
  public String key(int token) {
    return keys[token];
  }

  /** Folded words of some tokens joined by blanks. */
  public String key(int first, int end) {
    if (end - first == 1) {
      return keys[first];
    }
    StringBuilder key = new StringBuilder();
    for (int token = first; token < end; token++) {
      if (!keys[token].isEmpty()) {
        if (!key.isEmpty()) {
          key.append(' ');
        }
        key.append(keys[token]);
      }
    }
    return key.toString();
  }

  /** Whether the token is a verb or auxiliary. */
  public boolean isVerb(int token) {
    return tag(token) == PartOfSpeech.VERB || tag(token) == PartOfSpeech.AUX;
  }

  /** Whether the token is the mark of the genitive: "'s". */
  public boolean isGenitive(int token) {
    return GENITIVE.contains(form(token));
  }

  /** Whether the token begins with a capital letter. */
  public boolean isCapital(int token) {
    return capital[token];
  }

  /** Index of the token's sentence in {@link Base#sentences()}. */
  public int sentenceIndex(int token) {
    return sentenceOf[token];
  }

  public Sentence sentence(int token) {
    return base.sentences().get(sentenceOf[token]);
  }

  /** Whether the token's sentence is a headline that writes nearly every word with a capital. */
  public boolean inTitleCase(int token) {
    return titleCase[sentenceOf[token]];
  }

  public boolean isSpanish(int token) {
    return sentence(token).language().equals(Language.SPANISH);
  }

  public PartOfSpeech tag(int token) {
    return base.tokens().get(token).tag();
  }

  public Token token(int token) {
    return base.tokens().get(token);
  }

  /** The token before in the same sentence; -1 when there is none. */
  public int before(int token) {
    return token > sentence(token).firstToken() ? token - 1 : -1;
  }

  /** The token with this index when it stands in the same sentence as another; else -1. */
  public int sameSentence(int token, int as) {
    Sentence sentence = sentence(as);
    return token >= sentence.firstToken() && token < sentence.endToken() ? token : -1;
  }

  /** Whether the token begins a sentence, a quotation or what follows a colon or bullet. */
  public boolean isInitial(int token) {
    int before = before(token);
    while (before >= 0 && keys[before].isEmpty() && !forms[before].equals(",")) {
      char mark = forms[before].charAt(0);
      if (mark == ')' || mark == '-' || mark == '–' || mark == '%' || mark == '/') {
        return false;
      }
      if (mark == '"' || mark == '“' || mark == '«' || mark == ':' || mark == '•') {
        return true;
      }
      before = before(before);
    }
    return before < 0;
  }

  /** Folded words of a phrase joined by blanks, for dictionaries. */
  static String keyOf(String phrase) {
    return String.join(" ", Folding.words(phrase));
  }

  private static boolean isCapitalised(String form) {
    int first = form.codePointAt(0);
    return Character.isUpperCase(first)
        || form.length() > 3 && form.startsWith("al-") && Character.isUpperCase(form.charAt(3));
  }

  private boolean isTitleCase(Sentence sentence) {
    SegmentKind kind = base.segmentOf(sentence).kind();
    boolean head = kind == SegmentKind.TITLE || kind == SegmentKind.HEADING;
    boolean empty = sentence.endToken() == sentence.firstToken();
    if (!head && !empty && forms[sentence.endToken() - 1].equals(".")) {
      return false;
    }
    int counted = 0;
    int large = 0;
    for (int token = sentence.firstToken() + 1; token < sentence.endToken(); token++) {
      if (forms[token].length() >= 4 && !keys[token].isEmpty()) {
        counted++;
        if (capital[token]) {
          large++;
        } else if (!head && tag(token) == PartOfSpeech.VERB) {
          return false;
        }
      }
    }
    return large >= (head ? 1 : 4) && large >= (head ? 0.6 : 0.8) * counted;
  }
}
