package io.github.crmsdk.examples;

import java.io.PrintStream;

/** Prints what a program does, so that a person can follow. */
public final class Narrator {
    private final PrintStream out;
    private int step;

    public Narrator(PrintStream out) {
        this.out = out;
    }

    /** A part of the program begins. */
    public void chapter(String title) {
        step = 0;
        out.println();
        out.println("== " + title);
    }

    /** What is done next. */
    public void step(String what) {
        out.println(++step + ". " + what);
    }

    /** What came of it. */
    public void result(Object what) {
        out.println("   " + what);
    }
}
