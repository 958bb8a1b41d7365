package org.careo.casefile;

import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * What a stage across reports keeps from build to build to save time. Losing it changes no finding;
 * it is not exported.
 */
public final class MemoryStore {
  private final Handle handle;

  MemoryStore(Handle handle) {
    this.handle = handle;
  }

  /** Keeps the memory of a stage in place of the one it had. */
  public void keep(String stage, String engine, byte[] memory) {
    handle
        .createUpdate(
            "INSERT INTO memories VALUES (:stage, :engine, :deflated) ON CONFLICT(stage) DO UPDATE"
                + " SET engine = excluded.engine, deflated = excluded.deflated")
        .bind("stage", stage)
        .bind("engine", engine)
        .bind("deflated", Json.deflateBytes(memory))
        .execute();
  }

  /** The memory of a stage; empty when there is none of this version of the engine. */
  public Optional<byte[]> recall(String stage, String engine) {
    return handle
        .createQuery("SELECT deflated FROM memories WHERE stage = :stage AND engine = :engine")
        .bind("stage", stage)
        .bind("engine", engine)
        .map((row, context) -> Json.inflateBytes(row.getBytes(1)))
        .findOne();
  }
}
