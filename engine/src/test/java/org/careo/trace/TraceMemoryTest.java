package org.careo.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.careo.InventedAccount;
import org.careo.model.Account;
import org.careo.model.Language;
import org.junit.jupiter.api.Test;

final class TraceMemoryTest {
  private final Tracer tracer = new Tracer();

  private static List<Account> heap() {
    List<Account> accounts = new ArrayList<>(Texts.mixture());
    accounts.add(Texts.account("r8", Texts.ORCHARD + "\nNobody was hurt.", "Hill Post", ""));
    accounts.add(
        InventedAccount.read("q1", Texts.HARBOUR, Language.ENGLISH, "Quay Gazette", "2031-04-02"));
    accounts.add(
        InventedAccount.read(
            "q2", Texts.HARBOUR_REWRITTEN, Language.ENGLISH, "Evening Quay", "2031-04-06"));
    return accounts;
  }

  /** Reports come in any order and in any portions; one may be taken out again. */
  @Property(tries = 25)
  void whatIsAddedStepByStepGivesTheLineageOfARebuild(
      @ForAll @LongRange(min = 0) long seed, @ForAll @IntRange(min = 1, max = 4) int portion) {
    List<Account> accounts = heap();
    Random random = new Random(seed);
    Collections.shuffle(accounts, random);
    TraceMemory memory = new TraceMemory();
    for (int end = portion; end < accounts.size(); end += portion) {
      List<Account> known = new ArrayList<>(accounts.subList(0, end));
      assertThat(tracer.trace(known, memory)).isEqualTo(tracer.trace(known));
      known.remove(random.nextInt(known.size()));
      assertThat(tracer.trace(known, memory)).isEqualTo(tracer.trace(known));
      memory = TraceMemory.of(memory.toBytes());
    }
    assertThat(tracer.trace(accounts, memory)).isEqualTo(tracer.trace(accounts));
  }

  @Test
  void onlyTheEventThatIsTouchedIsSolvedAgain() {
    List<Account> accounts = heap();
    TraceMemory memory = new TraceMemory();
    tracer.trace(accounts, memory);
    int all = memory.solved();

    tracer.trace(accounts, memory);
    assertThat(memory.compared()).isZero();
    assertThat(memory.solved()).isZero();

    accounts.add(
        Texts.account("r9", Texts.ORCHARD + "\nRain is to follow.", "Cobb Star", "2031-07-21"));
    tracer.trace(accounts, memory);
    assertThat(memory.solved()).isBetween(1, all - 1);
    assertThat(memory.compared()).isPositive().isLessThan(accounts.size());
  }

  @Test
  void aMemoryReadFromItsBytesKnowsAllItKnew() {
    TraceMemory memory = new TraceMemory();
    tracer.trace(heap(), memory);
    byte[] bytes = memory.toBytes();

    TraceMemory read = TraceMemory.of(bytes);
    assertThat(tracer.trace(heap(), read)).isEqualTo(tracer.trace(heap()));
    assertThat(read.compared()).isZero();
    assertThat(read.solved()).isZero();
    assertThat(read.toBytes()).isEqualTo(bytes);
  }

  @Property(tries = 8)
  void bytesThatAreNoMemoryCostTimeAndChangeNothing(
      @ForAll @LongRange(min = 0) long seed, @ForAll @IntRange(min = 0, max = 400) int length) {
    TraceMemory memory = new TraceMemory();
    tracer.trace(heap().subList(0, 3), memory);
    byte[] torn = Arrays.copyOf(memory.toBytes(), length);
    byte[] noise = new byte[length];
    new Random(seed).nextBytes(noise);
    for (byte[] bytes : List.of(torn, noise)) {
      TraceMemory none = TraceMemory.of(bytes);
      assertThat(tracer.trace(heap().subList(0, 3), none))
          .isEqualTo(tracer.trace(heap().subList(0, 3)));
    }
  }

  @Test
  void aReportWhoseTextChangedIsComparedAgain() {
    List<Account> accounts = heap();
    TraceMemory memory = new TraceMemory();
    tracer.trace(accounts, memory);
    accounts.set(1, Texts.account("r2", Texts.invented(9, 9), "Daily Lantern", "2031-04-04"));
    assertThat(tracer.trace(accounts, memory)).isEqualTo(tracer.trace(accounts));
  }
}
