# SPDX-FileCopyrightText: The Parting authors
# SPDX-License-Identifier: Apache-2.0
"""A session manager of the old school, for one program: it can say that the session ends, and hears what becomes of it.
(X Session Management Library, x.org/releases/X11R7.7/doc/libSM/SMlib.html)"""

import ctypes as c
import os
import select
import threading

ICE, SM = c.CDLL("libICE.so.6"), c.CDLL("libSM.so.6")
SAVE_BOTH, INTERACT_ANY = 2, 2
ALL_CALLBACKS = (1 << 10) - 1

VOID, STATUS, POINTER, TEXT = None, c.c_int, c.c_void_p, c.c_char_p
NEW_CLIENT = c.CFUNCTYPE(STATUS, POINTER, POINTER, c.POINTER(c.c_ulong), POINTER, POINTER)
REGISTER = c.CFUNCTYPE(STATUS, POINTER, POINTER, TEXT)
WITH_NUMBER = c.CFUNCTYPE(VOID, POINTER, POINTER, c.c_int)
UNHEARD = c.CFUNCTYPE(VOID, POINTER, POINTER)
HOST = c.CFUNCTYPE(c.c_int, TEXT)
BROKEN = c.CFUNCTYPE(VOID, POINTER)


class Callbacks(c.Structure):
    """SmsCallbacks: each callback is followed by what it gets."""
    _fields_ = [field for name, kind in (
        ("register", REGISTER), ("interact_request", WITH_NUMBER), ("interact_done", WITH_NUMBER),
        ("save_request", UNHEARD), ("phase2", UNHEARD), ("save_done", WITH_NUMBER), ("close", UNHEARD),
        ("set", UNHEARD), ("delete", UNHEARD), ("get", UNHEARD)) for field in ((name, kind), (name + "_data", POINTER))]


for library, name, result, arguments in (
        (SM, "SmsInitialize", STATUS, [TEXT, TEXT, NEW_CLIENT, POINTER, HOST, c.c_int, TEXT]),
        (SM, "SmsGenerateClientID", POINTER, [POINTER]), (SM, "SmsRegisterClientReply", STATUS, [POINTER, POINTER]),
        (SM, "SmsSaveYourself", VOID, [POINTER, c.c_int, c.c_int, c.c_int, c.c_int]), (SM, "SmsInteract", VOID, [POINTER]),
        (SM, "SmsShutdownCancelled", VOID, [POINTER]), (SM, "SmsDie", VOID, [POINTER]),
        (ICE, "IceListenForConnections", STATUS, [POINTER, POINTER, c.c_int, TEXT]),
        (ICE, "IceComposeNetworkIdList", TEXT, [c.c_int, POINTER]), (ICE, "IceGetListenConnectionNumber", c.c_int, [POINTER]),
        (ICE, "IceSetHostBasedAuthProc", VOID, [POINTER, HOST]), (ICE, "IceAcceptConnection", POINTER, [POINTER, POINTER]),
        (ICE, "IceConnectionNumber", c.c_int, [POINTER]), (ICE, "IceProcessMessages", c.c_int, [POINTER, POINTER, POINTER])):
    function = getattr(library, name)
    function.restype, function.argtypes = result, arguments


class SessionManager:
    """`heard` grows: "asks" (the program wants to ask a person), "cancelled" or "agreed" (what came of it), "saved"."""

    def __init__(self):
        self.heard, self._client, self._cancelled = [], None, False
        self._keep = [NEW_CLIENT(self._new_client), HOST(lambda host: 1), BROKEN(lambda connection: None)]
        ICE.IceSetIOErrorHandler(self._keep[2])  # by itself it would end this process with the program
        why = c.create_string_buffer(256)
        assert SM.SmsInitialize(b"test", b"1", self._keep[0], None, self._keep[1], len(why), why), why.value
        count, listening = c.c_int(), c.POINTER(POINTER)()
        assert ICE.IceListenForConnections(c.byref(count), c.byref(listening), len(why), why), why.value
        self._listening = [listening[i] for i in range(count.value)]
        for place in self._listening:
            ICE.IceSetHostBasedAuthProc(place, self._keep[1])
        self.address = ICE.IceComposeNetworkIdList(count, listening).decode()
        self._wake, self._waker = os.pipe()
        threading.Thread(target=self._serve, daemon=True).start()

    def log_off(self):
        os.write(self._waker, b"!")

    def _serve(self):
        connections = []
        while True:
            places = {ICE.IceGetListenConnectionNumber(place): place for place in self._listening}
            sockets = {ICE.IceConnectionNumber(connection): connection for connection in connections}
            for ready in select.select([self._wake, *places, *sockets], [], [])[0]:
                if ready == self._wake:
                    os.read(self._wake, 1)
                    self._cancelled = False
                    SM.SmsSaveYourself(self._client, SAVE_BOTH, 1, INTERACT_ANY, 0)
                elif ready in places:
                    connections.append(ICE.IceAcceptConnection(places[ready], c.byref(c.c_int())))
                elif ICE.IceProcessMessages(sockets[ready], None, None) != 0:
                    connections.remove(sockets[ready])

    def _new_client(self, client, _, mask, callbacks, __):
        mine = Callbacks.from_address(callbacks)
        mask[0] = ALL_CALLBACKS
        self._client = client
        mine.register, mine.interact_request = REGISTER(self._register), WITH_NUMBER(self._interact)
        mine.interact_done, mine.save_done = WITH_NUMBER(self._interact_done), WITH_NUMBER(self._saved)
        for rest in ("save_request", "phase2", "close", "set", "delete", "get"):
            setattr(mine, rest, UNHEARD(lambda *_: None))
        self._keep.append(mine)
        return 1

    def _register(self, client, *_):
        SM.SmsRegisterClientReply(client, SM.SmsGenerateClientID(client))
        self.heard.append("registered")
        return 1

    def _interact(self, client, *_):
        self.heard.append("asks")
        SM.SmsInteract(client)

    def _interact_done(self, client, _, cancelled):
        self.heard.append("cancelled" if cancelled else "agreed")
        self._cancelled = bool(cancelled)
        if cancelled:
            SM.SmsShutdownCancelled(client)

    def _saved(self, client, *_):
        self.heard.append("saved")
        if not self._cancelled:
            SM.SmsDie(client)
