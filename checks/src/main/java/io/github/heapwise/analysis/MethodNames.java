package io.github.heapwise.analysis;

import io.github.heapwise.analysis.Container.Methods;

/** The vocabularies of {@link Containers}, each made from the one it extends. */
final class MethodNames {
  static final Methods COLLECTION =
      Methods.NONE
          .adds("add")
          .addsMany("addAll")
          .removes("remove", "removeAll", "removeIf", "retainAll")
          .clears("clear");

  static final Methods LIST = COLLECTION.indexes("get", "set");

  /** Both ends of lists and linked sets, which JDK 21 has added. */
  static final Methods ARRAY_LIST =
      LIST.adds("addFirst", "addLast").removes("removeFirst", "removeLast");

  static final Methods LINKED_HASH_SET =
      COLLECTION.adds("addFirst", "addLast").removes("removeFirst", "removeLast");

  static final Methods VECTOR =
      ARRAY_LIST
          .adds("addElement", "insertElementAt")
          .removes("removeElement", "removeElementAt")
          .clears("removeAllElements", "setSize")
          .indexes("elementAt", "setElementAt", "removeElementAt");

  static final Methods STACK = VECTOR.adds("push").removes("pop");

  static final Methods COPY_ON_WRITE_LIST =
      ARRAY_LIST.addsAtMostOne("addIfAbsent").addsMany("addAllAbsent");

  static final Methods QUEUE = COLLECTION.adds("offer").removes("poll");

  static final Methods BLOCKING_QUEUE = QUEUE.adds("put").removes("take", "drainTo");

  static final Methods DEQUE =
      QUEUE
          .adds("addFirst", "addLast", "offerFirst", "offerLast", "push")
          .removes("pollFirst", "pollLast", "pop", "removeFirst", "removeLast")
          .removes("removeFirstOccurrence", "removeLastOccurrence");

  static final Methods BLOCKING_DEQUE =
      DEQUE.adds("put", "putFirst", "putLast").removes("take", "takeFirst", "takeLast", "drainTo");

  static final Methods LINKED_LIST = DEQUE.indexes("get", "set");

  static final Methods TREE_SET = COLLECTION.removes("pollFirst", "pollLast");

  static final Methods MAP =
      Methods.NONE
          .adds("put")
          .addsMany("putAll")
          .addsAtMostOne("putIfAbsent", "computeIfAbsent", "compute", "merge")
          .removes("remove")
          .clears("clear");

  static final Methods TREE_MAP = MAP.removes("pollFirstEntry", "pollLastEntry");

  static final Methods LINKED_HASH_MAP = TREE_MAP.adds("putFirst", "putLast");

  static final Methods PROPERTIES = MAP.adds("setProperty").addsMany("load", "loadFromXML");

  static final Methods STRING_BUILDER =
      Methods.NONE
          .adds("append", "appendCodePoint", "insert")
          .removes("delete", "deleteCharAt")
          .clears("setLength")
          .indexes("charAt", "setCharAt", "deleteCharAt");

  static final Methods STRING_WRITER = Methods.NONE.adds("append", "write");

  static final Methods CHAR_ARRAY_WRITER = STRING_WRITER.clears("reset");

  static final Methods BYTE_ARRAY_OUTPUT_STREAM =
      Methods.NONE.adds("write").addsMany("writeBytes").clears("reset");

  static final Methods BIT_SET =
      Methods.NONE.adds("set", "flip").addsMany("or", "xor").removes("clear", "and", "andNot");

  static final Methods COLLECTION_BUILDER = Methods.NONE.adds("add").addsMany("addAll");

  static final Methods MAP_BUILDER = Methods.NONE.adds("put").addsMany("putAll");

  static final Methods BYTE_BUF =
      Methods.NONE
          .adds("writeBoolean", "writeByte", "writeShort", "writeMedium", "writeInt")
          .adds("writeLong", "writeChar", "writeFloat", "writeDouble")
          .addsMany("writeBytes", "writeCharSequence", "writeZero")
          .clears("clear")
          .indexes("getByte", "setByte");

  private MethodNames() {}
}
