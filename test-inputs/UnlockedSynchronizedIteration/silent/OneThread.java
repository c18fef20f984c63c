// Nobody else can write to the wrapper at that time: it is local, under construction, or the tasks have ended.
package unlockedsynchronizediteration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

class OneThread {
  private static final List<String> CODES = Collections.synchronizedList(new ArrayList<>());
  private final Map<String, String> names = Collections.synchronizedMap(new TreeMap<>());
  private final List<String> errors = Collections.synchronizedList(new ArrayList<>());

  static {
    CODES.add("a");
  }

  OneThread(List<String> all) {
    for (String each : all) {
      names.put(each, each);
    }
    for (String name : names.keySet()) {
      System.out.println(name);
    }
  }

  void put(String name) {
    names.put(name, name);
  }

  static void onlyFilledWhenTheClassIsLoaded() {
    for (String code : CODES) {
      System.out.println(code);
    }
  }

  static int local(List<String> words) {
    List<String> seen = Collections.synchronizedList(new ArrayList<>());
    words.forEach(word -> seen.add(word));
    int letters = 0;
    for (String word : seen) {
      letters += word.length();
    }
    return letters;
  }

  static int joinedByStream(List<String> words) {
    List<String> seen = Collections.synchronizedList(new ArrayList<>());
    words.parallelStream().forEach(seen::add);
    int letters = 0;
    for (String word : seen) {
      letters += word.length();
    }
    return letters;
  }

  static void joinedByThread(List<String> words) throws InterruptedException {
    List<String> seen = Collections.synchronizedList(new ArrayList<>());
    Thread reader = new Thread(() -> seen.addAll(words));
    reader.start();
    reader.join();
    seen.stream().forEach(System.out::println);
  }

  static void joinedByLatch(ExecutorService executor, List<String> words) throws Exception {
    List<String> seen = Collections.synchronizedList(new ArrayList<>());
    CountDownLatch latch = new CountDownLatch(words.size());
    for (String word : words) {
      executor.submit(
          () -> {
            seen.add(word);
            latch.countDown();
          });
    }
    latch.await();
    for (String word : seen) {
      System.out.println(word);
    }
  }

  static void joinedByExecutor(ExecutorService executor, List<Callable<String>> tasks)
      throws Exception {
    List<String> seen = Collections.synchronizedList(new ArrayList<>());
    executor.submit(() -> seen.add(tasks.get(0).call()));
    executor.shutdown();
    executor.awaitTermination(1, TimeUnit.MINUTES);
    seen.iterator().forEachRemaining(System.out::println);
  }

  void runAll(ExecutorService executor, List<Callable<String>> tasks) throws Exception {
    for (Callable<String> task : tasks) {
      executor.submit(() -> errors.add(task.call()));
    }
    executor.shutdown();
    executor.awaitTermination(1, TimeUnit.MINUTES);
    for (String error : errors) {
      System.out.println(error);
    }
  }
}
