package io.github.smartasync.runtime.internal.thread;

/**
 * Ends a call of ours before it begins, if the stack has too little room left for it. A {@link StackOverflowError} in the
 * middle of our work would leave a lock that nobody unlocks, or a task that stays in a list: the executor would hang for
 * all. The JDK protects its own locks only in part (JEP 270), and cannot protect what we do under them.
 *
 * <p>How it works: HotSpot looks for room once for each frame, when the method is entered, whether it interprets the method
 * or has compiled it. For a compiled method it looks for the room of the interpreted frames that it may have to go back to.
 * So a method with many local variables, used or not, looks for much room at once. That costs a nanosecond or two.
 */
public final class StackRoom {

    private static final StackRoom ROOM = new StackRoom();

    /** Always false, but no compiler can know that. So the compilers must keep the variables below. */
    private volatile boolean never;

    private StackRoom() {}

    /**
     * Makes sure that there are 8 KB: enough for the way of a call to its executor, and for its way back.
     *
     * @throws StackOverflowError if there are not
     */
    @SuppressWarnings({"UnusedVariable", "MultiVariableDeclaration"}) // their number is what counts
    public static void forCall() {
        long ax0, ax1, ax2, ax3, ax4, ax5, ax6, ax7, ax8, ax9, axa, axb, axc, axd, axe, axf;
        long ay0, ay1, ay2, ay3, ay4, ay5, ay6, ay7, ay8, ay9, aya, ayb, ayc, ayd, aye, ayf;
        long az0, az1, az2, az3, az4, az5, az6, az7, az8, az9, aza, azb, azc, azd, aze, azf;
        long aw0, aw1, aw2, aw3, aw4, aw5, aw6, aw7, aw8, aw9, awa, awb, awc, awd, awe, awf;
        long bx0, bx1, bx2, bx3, bx4, bx5, bx6, bx7, bx8, bx9, bxa, bxb, bxc, bxd, bxe, bxf;
        long by0, by1, by2, by3, by4, by5, by6, by7, by8, by9, bya, byb, byc, byd, bye, byf;
        long bz0, bz1, bz2, bz3, bz4, bz5, bz6, bz7, bz8, bz9, bza, bzb, bzc, bzd, bze, bzf;
        long bw0, bw1, bw2, bw3, bw4, bw5, bw6, bw7, bw8, bw9, bwa, bwb, bwc, bwd, bwe, bwf;
        long cx0, cx1, cx2, cx3, cx4, cx5, cx6, cx7, cx8, cx9, cxa, cxb, cxc, cxd, cxe, cxf;
        long cy0, cy1, cy2, cy3, cy4, cy5, cy6, cy7, cy8, cy9, cya, cyb, cyc, cyd, cye, cyf;
        long cz0, cz1, cz2, cz3, cz4, cz5, cz6, cz7, cz8, cz9, cza, czb, czc, czd, cze, czf;
        long cw0, cw1, cw2, cw3, cw4, cw5, cw6, cw7, cw8, cw9, cwa, cwb, cwc, cwd, cwe, cwf;
        long dx0, dx1, dx2, dx3, dx4, dx5, dx6, dx7, dx8, dx9, dxa, dxb, dxc, dxd, dxe, dxf;
        long dy0, dy1, dy2, dy3, dy4, dy5, dy6, dy7, dy8, dy9, dya, dyb, dyc, dyd, dye, dyf;
        long dz0, dz1, dz2, dz3, dz4, dz5, dz6, dz7, dz8, dz9, dza, dzb, dzc, dzd, dze, dzf;
        long dw0, dw1, dw2, dw3, dw4, dw5, dw6, dw7, dw8, dw9, dwa, dwb, dwc, dwd, dwe, dwf;
        long ex0, ex1, ex2, ex3, ex4, ex5, ex6, ex7, ex8, ex9, exa, exb, exc, exd, exe, exf;
        long ey0, ey1, ey2, ey3, ey4, ey5, ey6, ey7, ey8, ey9, eya, eyb, eyc, eyd, eye, eyf;
        long ez0, ez1, ez2, ez3, ez4, ez5, ez6, ez7, ez8, ez9, eza, ezb, ezc, ezd, eze, ezf;
        long ew0, ew1, ew2, ew3, ew4, ew5, ew6, ew7, ew8, ew9, ewa, ewb, ewc, ewd, ewe, ewf;
        long fx0, fx1, fx2, fx3, fx4, fx5, fx6, fx7, fx8, fx9, fxa, fxb, fxc, fxd, fxe, fxf;
        long fy0, fy1, fy2, fy3, fy4, fy5, fy6, fy7, fy8, fy9, fya, fyb, fyc, fyd, fye, fyf;
        long fz0, fz1, fz2, fz3, fz4, fz5, fz6, fz7, fz8, fz9, fza, fzb, fzc, fzd, fze, fzf;
        long fw0, fw1, fw2, fw3, fw4, fw5, fw6, fw7, fw8, fw9, fwa, fwb, fwc, fwd, fwe, fwf;
        long gx0, gx1, gx2, gx3, gx4, gx5, gx6, gx7, gx8, gx9, gxa, gxb, gxc, gxd, gxe, gxf;
        long gy0, gy1, gy2, gy3, gy4, gy5, gy6, gy7, gy8, gy9, gya, gyb, gyc, gyd, gye, gyf;
        long gz0, gz1, gz2, gz3, gz4, gz5, gz6, gz7, gz8, gz9, gza, gzb, gzc, gzd, gze, gzf;
        long gw0, gw1, gw2, gw3, gw4, gw5, gw6, gw7, gw8, gw9, gwa, gwb, gwc, gwd, gwe, gwf;
        long hx0, hx1, hx2, hx3, hx4, hx5, hx6, hx7, hx8, hx9, hxa, hxb, hxc, hxd, hxe, hxf;
        long hy0, hy1, hy2, hy3, hy4, hy5, hy6, hy7, hy8, hy9, hya, hyb, hyc, hyd, hye, hyf;
        long hz0, hz1, hz2, hz3, hz4, hz5, hz6, hz7, hz8, hz9, hza, hzb, hzc, hzd, hze, hzf;
        long hw0, hw1, hw2, hw3, hw4, hw5, hw6, hw7, hw8, hw9, hwa, hwb, hwc, hwd, hwe, hwf;
        ROOM.end();
    }

    /**
     * Makes sure that there are 2 KB: enough for what is done under a lock, the unlocking included.
     *
     * @throws StackOverflowError if there are not
     */
    @SuppressWarnings({"UnusedVariable", "MultiVariableDeclaration"}) // their number is what counts
    public static void forLock() {
        long ax0, ax1, ax2, ax3, ax4, ax5, ax6, ax7, ax8, ax9, axa, axb, axc, axd, axe, axf;
        long ay0, ay1, ay2, ay3, ay4, ay5, ay6, ay7, ay8, ay9, aya, ayb, ayc, ayd, aye, ayf;
        long az0, az1, az2, az3, az4, az5, az6, az7, az8, az9, aza, azb, azc, azd, aze, azf;
        long aw0, aw1, aw2, aw3, aw4, aw5, aw6, aw7, aw8, aw9, awa, awb, awc, awd, awe, awf;
        long bx0, bx1, bx2, bx3, bx4, bx5, bx6, bx7, bx8, bx9, bxa, bxb, bxc, bxd, bxe, bxf;
        long by0, by1, by2, by3, by4, by5, by6, by7, by8, by9, bya, byb, byc, byd, bye, byf;
        long bz0, bz1, bz2, bz3, bz4, bz5, bz6, bz7, bz8, bz9, bza, bzb, bzc, bzd, bze, bzf;
        long bw0, bw1, bw2, bw3, bw4, bw5, bw6, bw7, bw8, bw9, bwa, bwb, bwc, bwd, bwe, bwf;
        ROOM.end();
    }

    private void end() {
        if (never) {
            throw new IllegalStateException();
        }
    }
}
