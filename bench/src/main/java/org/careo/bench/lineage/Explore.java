package org.careo.bench.lineage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.*;
import org.careo.model.Language;
import org.careo.trace.digest.*;
import org.careo.trace.pair.*;

public final class Explore {
  static Keys keys = new Keys();
  static Digester digester = new Digester(keys);
  static Map<String, Digest> cache = new HashMap<>();
  static Digest digest(String t) { return cache.computeIfAbsent(t, x -> digester.digest(PlainAccount.of("x", x, Language.ENGLISH))); }
  static final int[] SIGNS = new int[Feature.values().length];
  static { if (!Boolean.getBoolean("free")) Arrays.fill(SIGNS, 1); SIGNS[Feature.NEW_NAMES.ordinal()] = -1; SIGNS[Feature.LENGTH.ordinal()] = -1; for (Feature f : List.of(Feature.WORDS, Feature.WORDS_BOTH, Feature.ALIGNED_BOTH)) SIGNS[f.ordinal()] = 0; }
  static List<TextPair> augment(List<TextPair> ps) {
    List<TextPair> out = new ArrayList<>(); Random r = new Random(7);
    for (int i = 0; i < ps.size(); i++) { TextPair p = ps.get(i); if (p.method().equals("siblings")) continue;
      String[] se = p.b().split("(?<=[.!?])\\s+"); 
      if (i % 3 == 0 && se.length >= 4) { StringBuilder b = new StringBuilder(); for (String z : se) if (r.nextDouble() < .6) b.append(z).append(' '); if (b.length() > 150) out.add(new TextPair(p.set(), "subset", p.group(), p.a(), b.toString(), true)); }
      if (i % 3 == 1) { TextPair q = ps.get((i * 7919) % ps.size()); String extra = q.b().substring(0, q.b().length() / 2); out.add(new TextPair(p.set(), "mixed", p.group(), p.a(), i % 2 == 0 ? p.b() + "\n" + extra : extra + "\n" + p.b(), true)); }
    }
    return out;
  }
  record Row(TextPair pair, double[] v) {}
  static List<Row> rows(List<TextPair> ps) {
    List<Row> out = new ArrayList<>();
    for (TextPair p : ps) out.add(new Row(p, Comparison.of(digest(p.a()), digest(p.b()), keys).values()));
    return out;
  }
  static double auc(double[] pos, double[] neg) {
    double[] n = neg.clone(); Arrays.sort(n); double s = 0;
    for (double p : pos) { int lo = lower(n, p), hi = upper(n, p); s += lo + 0.5 * (hi - lo); }
    return s / pos.length / n.length;
  }
  static int lower(double[] n, double p) { int l = 0, h = n.length; while (l < h) { int m = (l + h) / 2; if (n[m] < p) l = m + 1; else h = m; } return l; }
  static int upper(double[] n, double p) { int l = 0, h = n.length; while (l < h) { int m = (l + h) / 2; if (n[m] <= p) l = m + 1; else h = m; } return l; }
  static double recall(double[] pos, double[] neg) {
    double[] n = neg.clone(); Arrays.sort(n); double th = n[(int) Math.ceil(n.length * .95) - 1]; int c = 0; for (double p : pos) if (p > th) c++; return c / (double) pos.length;
  }
  public static void main(String[] x) throws IOException {
    Path ev = Path.of(x[0]);
    double lp = Double.parseDouble(x[1]);
    List<Row> pos = new ArrayList<>();
    for (String s : List.of("detectrl", "mixset")) { var ps = AnnotatedPairs.rewrites(ev, s, true); pos.addAll(rows(ps)); pos.addAll(rows(augment(ps))); }
    List<Row> neg = new ArrayList<>();
    for (String s : List.of("Train", "Dev")) for (Row r : rows(AnnotatedPairs.sameStory(ev, s))) if (r.v[Feature.LONG_PHRASES.ordinal()] < lp) neg.add(r);
    List<Row> cl = rows(AnnotatedPairs.shortAnswers(ev));
    System.out.println("pos " + pos.size() + " neg " + neg.size());
    for (Feature f : Feature.values()) {
      double[] p = pos.stream().mapToDouble(r -> r.v[f.ordinal()]).toArray(), n = neg.stream().mapToDouble(r -> r.v[f.ordinal()]).toArray();
      double[] g = pos.stream().filter(r -> r.pair.method().equals("gpt4_rewrite")).mapToDouble(r -> r.v[f.ordinal()]).toArray();
      double[] c1 = cl.stream().filter(r -> r.pair.derived()).mapToDouble(r -> r.v[f.ordinal()]).toArray(), c0 = cl.stream().filter(r -> !r.pair.derived()).mapToDouble(r -> r.v[f.ordinal()]).toArray();
      System.out.printf("%-15s auc %.3f gpt4r %.3f/%.2f clough %.3f mean pos %.3f neg %.3f gpt4 %.3f%n", f, auc(p, n), auc(g, n), recall(g, n), auc(c1, c0), avg(p), avg(n), avg(g));
    }
    // leave one method out, negatives split by topic parity
    evaluate(pos, neg, cl);
  }
  static double avg(double[] v) { return Arrays.stream(v).average().orElse(0); }
  static void evaluate(List<Row> pos, List<Row> neg, List<Row> cl) {
    TreeSet<String> methods = new TreeSet<>(); for (Row r : pos) methods.add(r.pair.set() + ":" + r.pair.method());
    double ma = 0, mr = 0; int k = 0;
    for (String m : methods) {
      double[] p = new double[(int) pos.stream().filter(r -> (r.pair.set() + ":" + r.pair.method()).equals(m)).count()];
      List<Double> nn = new ArrayList<>(); int pi = 0; double[] sum = new double[p.length];
      for (int fold = 0; fold < 2; fold++) {
        List<LogisticRegression.Example> ex = new ArrayList<>();
        int np = 0, nneg = 0;
        for (Row r : pos) if (!(r.pair.set() + ":" + r.pair.method()).equals(m) && !r.pair.method().equals("siblings")) np++;
        for (Row r : neg) if (Math.floorMod(r.pair.group().hashCode(), 2) != fold) nneg++;
        for (Row r : pos) if (!(r.pair.set() + ":" + r.pair.method()).equals(m) && !r.pair.method().equals("siblings")) ex.add(new LogisticRegression.Example(r.v, true, 1000.0 / np));
        for (Row r : neg) if (Math.floorMod(r.pair.group().hashCode(), 2) != fold) ex.add(new LogisticRegression.Example(r.v, false, 1000.0 / nneg));
        for (Row r : cl) ex.add(new LogisticRegression.Example(r.v, r.pair.derived(), 1));
        LogisticRegression lr = LogisticRegression.fit(ex, 0.3, SIGNS);
        pi = 0;
        double[] pf = new double[p.length];
        for (Row r : pos) if ((r.pair.set() + ":" + r.pair.method()).equals(m)) pf[pi++] = lr.score(r.v);
        double[] nf = neg.stream().filter(r -> true).filter(rr -> Math.floorMod(rr.pair.group().hashCode(), 2) == 0 == true).mapToDouble(r -> lr.score(r.v)).toArray();
        int ff = fold;
        nf = neg.stream().filter(r -> Math.floorMod(r.pair.group().hashCode(), 2) == ff).mapToDouble(r -> lr.score(r.v)).toArray();
        double a = auc(pf, nf), rc = recall(pf, nf);
        sum[0] += 0; ma += a / 2; mr += rc / 2;
        System.out.printf("  %-32s fold %d n %d neg %d auc %.4f rec %.3f%n", m, fold, p.length, nf.length, a, rc);
      }
      k++;
    }
    System.out.printf("macro AUC %.4f recall %.4f%n", ma / k, mr / k);
    // all-in model
    List<LogisticRegression.Example> ex = new ArrayList<>();
    for (Row r : pos) ex.add(new LogisticRegression.Example(r.v, true, 1000.0 / pos.size()));
    for (Row r : neg) ex.add(new LogisticRegression.Example(r.v, false, 1000.0 / neg.size()));
    LogisticRegression lr = LogisticRegression.fit(ex, 0.3, SIGNS);
    System.out.printf("all-in clough auc %.4f%n", auc(cl.stream().filter(r -> r.pair.derived()).mapToDouble(r -> lr.score(r.v)).toArray(), cl.stream().filter(r -> !r.pair.derived()).mapToDouble(r -> lr.score(r.v)).toArray()));
    for (Row r : cl) ex.add(new LogisticRegression.Example(r.v, r.pair.derived(), 3));
    LogisticRegression l2 = LogisticRegression.fit(ex, 0.3, SIGNS);
    System.out.printf("with clough: clough auc %.4f%n", auc(cl.stream().filter(r -> r.pair.derived()).mapToDouble(r -> l2.score(r.v)).toArray(), cl.stream().filter(r -> !r.pair.derived()).mapToDouble(r -> l2.score(r.v)).toArray()));
    System.out.printf("INTERCEPT\t%.4f%n", l2.intercept());
    for (Feature f : Feature.values()) System.out.printf("%s\t%.4f%n", f, l2.coefficients()[f.ordinal()]);
    List<double[]> h = new ArrayList<>();
    neg.sort(Comparator.comparingDouble(r -> -l2.score(r.v)));
    for (int i = 0; i < 12; i++) System.out.printf("NEG %.2f %s long %.3f %s%n   %s%n", l2.score(neg.get(i).v), neg.get(i).pair.group(), neg.get(i).v[1], neg.get(i).pair.a().substring(0, 150).replace("\n"," "), neg.get(i).pair.b().substring(0, 150).replace("\n", " "));
  }
}
