package org.isnad.cli.input;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Tasks done on several threads, their second halves on the calling thread in the order they came.
 * A task that is far ahead of the slowest one waits, so memory is bounded by the number of threads
 * and a share of the heap, and not by the input.
 */
final class InOrder implements AutoCloseable {
  private static final int AHEAD = 16;

  // Pages in memory, packed out; taken apart they take ten times that
  private static final long MOST_BYTES = Math.max(8L << 20, Runtime.getRuntime().maxMemory() / 16);

  private record Task(Future<Runnable> first, long bytes) {}

  private final Deque<Task> waiting = new ArrayDeque<>();
  private long held;
  private final int limit;
  private final @Nullable ExecutorService workers;

  /** With one thread everything is done on the calling one. */
  InOrder(int threads) {
    limit = threads * AHEAD;
    workers = threads == 1 ? null : Executors.newFixedThreadPool(threads, InOrder::daemon);
  }

  // Workers must not keep a program alive whose results nobody takes
  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "reader");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Does {@code first} somewhere, and what it returns here, after all that was submitted before.
   */
  void submit(Callable<Runnable> first) {
    submit(first, 0);
  }

  /** As {@link #submit(Callable)}, for a task that holds so many bytes of the input. */
  void submit(Callable<Runnable> first, long bytes) {
    if (workers == null) {
      call(first).run();
      return;
    }
    while (!waiting.isEmpty()
        && (waiting.size() >= limit
            || held + bytes > MOST_BYTES
            || waiting.getFirst().first().isDone())) {
      finishOldest();
    }
    held += bytes;
    waiting.add(new Task(workers.submit(first), bytes));
  }

  /** Waits until all is done. */
  void finish() {
    while (!waiting.isEmpty()) {
      finishOldest();
    }
  }

  private void finishOldest() {
    Task oldest = waiting.removeFirst();
    held -= oldest.bytes();
    call(oldest.first()::get).run();
  }

  private static Runnable call(Callable<Runnable> task) {
    try {
      return task.call();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading", e);
    } catch (ExecutionException e) {
      throw unchecked(e.getCause() == null ? e : e.getCause());
    } catch (Exception e) {
      throw unchecked(e);
    }
  }

  private static RuntimeException unchecked(Throwable thrown) {
    return switch (thrown) {
      case Error error -> throw error;
      case RuntimeException runtime -> runtime;
      default -> new IllegalStateException(thrown);
    };
  }

  @Override
  public void close() {
    if (workers != null) {
      workers.shutdownNow();
    }
  }
}
