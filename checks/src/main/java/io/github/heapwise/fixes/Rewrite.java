package io.github.heapwise.fixes;

import com.google.errorprone.fixes.SuggestedFix;

/**
 * A change of all uses of a variable, or why there is none.
 *
 * @param fix empty if refused
 * @param refusal in words; empty if there is a fix
 */
public record Rewrite(SuggestedFix fix, String refusal) {
  public static Rewrite of(SuggestedFix fix) {
    return new Rewrite(fix, "");
  }

  public static Rewrite refused(String why) {
    return new Rewrite(SuggestedFix.emptyFix(), why);
  }
}
