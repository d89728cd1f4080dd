-- The list by the next time limit sorts by exactly this expression; the index before it was on another far end of time and was never used.
drop index assistance.request_by_due;
create index request_by_next_due on assistance.request (coalesce(next_due, '9999-12-31 00:00:00+00'::timestamptz), request_id);
